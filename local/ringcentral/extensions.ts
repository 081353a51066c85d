/** One extension of the sample account. Its number is one of those reserved for examples. */
export interface Extension {
  /** Dialed inside the company. */
  extensionNumber: string;
  /** What REST calls name it by; digits, like RingCentral's. */
  id: string;
  name: string;
  /** E.164. */
  phoneNumber: string;
  /** SIP user: the company's number, an asterisk, the extension number, as RingCentral gives it. */
  username: string;
}

/** The account's main number. Nobody answers it: our stand-in has no attendant. */
export const COMPANY_NUMBER = '+12125550180';
export const ACCOUNT_ID = '180000000';

const extension = (extensionNumber: string): Extension => ({
  extensionNumber,
  id: `180000${extensionNumber}`,
  name: `Extension ${extensionNumber}`,
  phoneNumber: `+121255501${extensionNumber.replace(/^10/, '8')}`,
  username: `${COMPANY_NUMBER.slice(1)}*${extensionNumber}`,
});

export const EXTENSIONS: readonly Extension[] = ['101', '102', '103'].map(extension);

/** What reaches an extension: its number, E.164 with or without the plus, and its SIP user. */
export const dialled = ({
  extensionNumber,
  phoneNumber,
  username,
}: Extension): readonly string[] => [extensionNumber, phoneNumber, phoneNumber.slice(1), username];

/** The extension that a number or a SIP user reaches. */
export const findExtension = (number: string): Extension | undefined =>
  EXTENSIONS.find((one) => dialled(one).includes(number));
