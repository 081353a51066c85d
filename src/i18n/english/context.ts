/** What NetSuite has about the other side of a call. */
export const CONTEXT = {
  'context.title': 'About the caller',
  'context.details': 'Details',
  // Opens what is known of somebody; {1} is a name or a number.
  'context.details-name': 'Details: {1}',
  'context.loading': 'Loading what NetSuite has…',
  'context.not-loaded': 'NetSuite didn’t answer.',
  'context.try-again': 'Try again',
  // {1} is a count, such as 2 or 5+.
  'context.count.opportunities': 'Opportunities: {1}',
  'context.count.cases': 'Cases: {1}',
  'context.count.calls': 'Calls: {1}',
  'context.company': 'Company',
  // {1} is a name.
  'context.sales-rep': 'Sales rep: {1}',
  'context.related': 'Related to',
  'context.related-none': 'Nothing in particular',
  'context.opportunities': 'Open opportunities',
  'context.cases': 'Open cases',
  'context.calls': 'Last calls',
  // {1} is a date.
  'context.expected': 'expected {1}',
  'context.open': 'Open',
  'context.more': 'NetSuite has more.',
  'context.none': 'None',
  'context.hidden': 'Your role can’t see these',
  'context.failed': 'Couldn’t load',
} as const;
