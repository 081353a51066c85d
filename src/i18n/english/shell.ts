/** The softphone's frame: its head, the status menu, and the counts. */
export const SHELL = {
  // The head of the page.
  'shell.status.not-connected': 'Not connected',
  'shell.status.silent': 'Not ringing here',
  'shell.status.menu': 'Status and devices',
  // The phone in a window of its own.
  'shell.pop-out': 'Open in its own window',
  'shell.pop-out.in-call': 'Available when no call is in progress.',
  'shell.pop-out.blocked':
    'The browser blocked the window. Allow pop-ups for NetSuite, then try again.',
  // A missed call. {1} is a name or a number.
  'shell.missed': 'Missed call: {1}',
  // Behind a number, for screen readers: 2 missed, 3 unread.
  'shell.count.history': 'missed',
  'shell.count.messages': 'unread',
  // What the keys do. {1} is a letter.
  'shell.keys': 'Keyboard shortcuts',
  'shell.keys.answer': 'Answer',
  'shell.keys.decline': 'Decline',
  'shell.keys.mute': 'Mute or unmute',
  'shell.keys.hold': 'Hold or resume',
  'shell.keys.hang-up': 'Hang up',
  'shell.keys.notes': 'Go to the notes',
  'shell.keys.pressed': 'Alt + Shift + {1}',
} as const;
