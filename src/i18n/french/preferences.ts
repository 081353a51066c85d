import type { AreaWords } from '../english.ts';

export const PREFERENCES: AreaWords<'preferences'> = {
  'preferences.sound.title': 'Son et appareils',
  'preferences.sound.ringtone': 'Sonnerie',
  'preferences.sound.ringtone.classic': 'Classique',
  'preferences.sound.ringtone.soft': 'Douce',
  'preferences.sound.ringtone.bright': 'Claire',
  'preferences.sound.ringtone.none': 'Aucun son',
  'preferences.sound.volume': 'Volume de la sonnerie',
  'preferences.sound.speaker': 'Haut-parleur',
  'preferences.sound.system-default': 'Par défaut du système',
  'preferences.sound.not-connected': 'Par défaut du système ({1} n’est pas connecté)',
  'preferences.sound.chosen-not-connected':
    'Par défaut du système (l’appareil choisi n’est pas connecté)',
  'preferences.sound.input-kept':
    'Ce microphone ne peut pas être utilisé pour le moment. L’appel garde le précédent.',
  'preferences.sound.output-kept':
    'Ce haut-parleur ne peut pas être utilisé pour le moment. L’appel garde le précédent.',
  'preferences.sound.device': 'Appareil {1}',
  'preferences.quiet.label': 'Ne pas sonner ici',
  'preferences.quiet.what':
    'Les appels entrants ne sonnent pas et n’apparaissent pas dans ce navigateur, et aucune ' +
    'notification ne s’affiche. Vos autres téléphones sonnent comme d’habitude, et vous pouvez ' +
    'toujours appeler d’ici.',
  'preferences.default-number': 'Numéro par défaut',
  'preferences.more': 'Sonnerie et tous les paramètres',
};
