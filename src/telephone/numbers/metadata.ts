import type { CountryCode, MetadataJson } from 'libphonenumber-js/core';
import built from 'browser:phone-metadata';

/** Countries by their calling code; of those that share one, the country whose rules hold for all of them comes first. */
function byCallingCode(countries: MetadataJson['countries']): MetadataJson['country_calling_codes'] {
  const codes: Record<string, CountryCode[]> = {};
  for (const [country, [code]] of Object.entries(countries) as [CountryCode, string[]][]) {
    if (code !== undefined) (codes[code] ??= []).push(country);
  }
  for (const first of built.firsts as CountryCode[]) codes[String(countries[first]?.[0])]?.sort((one, other) => Number(other === first) - Number(one === first));
  return codes;
}

/** libphonenumber's metadata as it wants them, made whole again from what the build left of them. */
export const numberMetadata: MetadataJson = { ...built, country_calling_codes: byCallingCode(built.countries), nonGeographic: {} };
