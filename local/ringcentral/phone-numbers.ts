import { ACCOUNT_ID, COMPANY_NUMBER, type Extension } from './extensions.ts';

/** What a number can do besides being called (API definitions, UserPhoneNumberInfo). */
export const NUMBER_FEATURES = [
  'CallerId',
  'SmsSender',
  'MmsSender',
  'InternationalSmsSender',
] as const;
export type NumberFeature = (typeof NUMBER_FEATURES)[number];

/** A number as its extension reads it. */
export interface OwnNumber {
  id: number;
  phoneNumber: string;
  paymentType: 'Local';
  type: 'VoiceFax';
  usageType: 'DirectNumber' | 'MainCompanyNumber';
  features: readonly NumberFeature[];
  status: 'Normal';
  extension?: { id: number; extensionNumber: string };
}

/** The direct number's features, which a company may not have bought. */
export const DIRECT_FEATURES: readonly NumberFeature[] = ['CallerId', 'SmsSender', 'MmsSender'];

/**
 * The numbers of an extension: its own, and the company's, which it may show and not text from.
 * @param features of its own number
 */
export const numbersOf = (
  { id, extensionNumber, phoneNumber }: Extension,
  features: readonly NumberFeature[] = DIRECT_FEATURES,
): readonly OwnNumber[] => [
  {
    id: Number(`9${id}`),
    phoneNumber,
    paymentType: 'Local',
    type: 'VoiceFax',
    usageType: 'DirectNumber',
    features,
    status: 'Normal',
    extension: { id: Number(id), extensionNumber },
  },
  {
    id: Number(`9${ACCOUNT_ID}`),
    phoneNumber: COMPANY_NUMBER,
    paymentType: 'Local',
    type: 'VoiceFax',
    usageType: 'MainCompanyNumber',
    features: ['CallerId'],
    status: 'Normal',
  },
];
