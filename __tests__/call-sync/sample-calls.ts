/** A call as a test describes it; what isn't named is usual. */
export interface SampleCall {
  session: string;
  /** RingCentral's internal ID of the extension; null for a call that reached none. */
  extension: number | null;
  direction?: 'Inbound' | 'Outbound';
  result?: string;
  /** The other side. */
  number?: string;
  name?: string;
  /** The other side is an extension of the company. */
  otherExtension?: number;
  startedAt?: number;
  seconds?: number;
  recording?: string;
  legs?: readonly object[];
}

/** The call as RingCentral's company log has it (API definitions, CallLogRecord, view Detailed). */
export function callLogRecord({
  session,
  extension,
  direction = 'Inbound',
  result = 'Accepted',
  number = '+12125550101',
  name = '',
  otherExtension,
  startedAt = Date.now() - 600_000,
  seconds = 65,
  recording,
  legs = [],
}: SampleCall) {
  const other = {
    ...(number === '' ? {} : { phoneNumber: number }),
    ...(name === '' ? {} : { name }),
    ...(otherExtension === undefined
      ? {}
      : { extensionId: String(otherExtension), extensionNumber: '102' }),
  };
  const own =
    extension === null
      ? { phoneNumber: '+12125550180' }
      : { phoneNumber: '+12125550181', extensionId: String(extension) };
  return {
    id: `${session}.${String(extension)}`,
    sessionId: '1',
    telephonySessionId: session,
    startTime: new Date(startedAt).toISOString(),
    duration: seconds,
    type: 'Voice',
    internalType: 'Local',
    direction,
    action: direction === 'Outbound' ? 'VoIP Call' : 'Phone Call',
    result,
    from: direction === 'Inbound' ? other : own,
    to: direction === 'Inbound' ? own : other,
    ...(extension === null ? {} : { extension: { id: extension } }),
    ...(recording === undefined
      ? {}
      : {
          recording: {
            id: recording,
            contentUri: `https://media.ringcentral.com/restapi/v1.0/account/1/recording/${recording}/content`,
          },
        }),
    legs,
  };
}
