/** The numbers on a record, as links that the softphone calls. */
export const PHONE_LINK = {
  // Before the links.
  'phone-link.line': 'Call with RingCentral:',
  // A link's title; {1} is what the record calls the number.
  'phone-link.title': '{1}: call with RingCentral',
  'phone-link.field.phone': 'Phone',
  'phone-link.field.altphone': 'Alt. phone',
  'phone-link.field.officephone': 'Office',
  'phone-link.field.mobilephone': 'Mobile',
  'phone-link.field.homephone': 'Home',
} as const;
