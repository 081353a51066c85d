/** The telephone on the softphone page. */
export const TELEPHONE = {
  'telephone.cancel': 'Cancel',

  // The page's rooms.
  'telephone.rooms': 'Rooms of the phone',
  'telephone.room.phone': 'Phone',
  'telephone.room.history': 'History',

  // An incoming call; {1} is a name or a number, {2} a number.
  'telephone.incoming.title': 'Incoming call: {1}',
  'telephone.incoming.unnamed': 'Incoming call',
  'telephone.incoming.from': 'Incoming call from {1}',
  // Stands for the number of a caller who withholds it.
  'telephone.number.unknown': 'Unknown number',
  // {1} is one of the two above, {2} the queue that the call came through.
  'telephone.incoming.queue': '{1}, {2}',
  'telephone.incoming.answer': 'Answer',
  'telephone.incoming.hold-and-answer': 'Hold and answer',
  'telephone.incoming.decline': 'Decline',
  'telephone.incoming.voicemail': 'Voicemail',
  'telephone.incoming.no-sound':
    'This browser plays no sound before you click somewhere on this page.',
  // The text of the system's notification; {1} is a number.
  'telephone.incoming.notification': 'Click to open the softphone.',
  'telephone.incoming.notification-number': '{1}. Click to open the softphone.',

  // A call under way; {1} is a name or a number.
  'telephone.call.title': 'Call: {1}',
  'telephone.call.mute': 'Mute',
  'telephone.call.hold': 'Hold',
  'telephone.call.keypad': 'Keypad',
  'telephone.call.transfer': 'Transfer',
  'telephone.call.record': 'Record',
  'telephone.call.record.consent':
    'Before you record, tell everyone on the call. The law may require their consent.',
  'telephone.failed.title': 'The call to {1} ended.',
  'telephone.failed.again': 'Call again',
  'telephone.failed.close': 'Close',
  'telephone.call.hang-up': 'Hang up',
  // {1} is the digits of an extension.
  'telephone.call.send-extension': 'Send extension {1}',
  'telephone.call.tones': 'Tones sent',
  'telephone.call.send-tones': 'Send tones',
  'telephone.call.nothing-arrives':
    'No sound arrives from the other side. The network may block it.',
  'telephone.call.no-microphone':
    'The microphone is disconnected. Plug one in, and the call picks it up.',
  'telephone.call.microphone-blocked':
    'The browser no longer allows the microphone. Allow it again, and the call picks it up.',

  // What a call is doing.
  'telephone.phase.dialling': 'Calling…',
  'telephone.phase.ringing': 'Ringing…',
  'telephone.phase.answering': 'Answering…',
  'telephone.phase.talking': 'Talking',
  'telephone.phase.transferring': 'Transferring…',
  'telephone.phase.on-hold': 'On hold',
  'telephone.phase.changing-hold': 'One moment…',
  'telephone.phase.ending': 'Ending…',
  'telephone.phase.over': 'Ended',

  'telephone.problem.microphone':
    'The browser couldn’t access a microphone. The call is still ringing: fix the microphone, then answer.',
  'telephone.problem.not-answered-in-time': 'Nobody answered.',
  'telephone.problem.hold-failed': 'Hold didn’t work. Try again.',
  'telephone.problem.held-silently':
    'RingCentral didn’t confirm the hold. This call is silent both ways until you resume it.',
  'telephone.problem.answered-on-hold':
    'Answered while you were talking to somebody else, so this call is on hold.',
  'telephone.problem.other-microphone':
    'Another program is using the microphone you chose. This call uses the system default.',
  'telephone.problem.transfer-failed': 'The transfer didn’t work. The caller is still here.',
  'telephone.problem.recording-failed': 'Recording didn’t change. Your account may not allow it.',
  'telephone.problem.answer-failed': 'The call couldn’t be answered. Try again.',
  'telephone.problem.reconnecting': 'The connection was lost. Reconnecting: stay on the line.',

  'telephone.transfer.to': 'Transfer to',
  'telephone.transfer.now': 'Transfer now',
  'telephone.transfer.ask': 'Ask first',
  // {1} is who is asked.
  'telephone.transfer.asking': 'You are asking {1}. The caller is on hold.',
  'telephone.transfer.somebody': 'the other person',
  'telephone.transfer.complete': 'Complete transfer',
  'telephone.transfer.back': 'Back to the caller',

  'telephone.dial.form': 'Dial',
  'telephone.dial.number-or-name': 'Number or name',
  'telephone.dial.call': 'Call',
  'telephone.dial.pad': 'Dial pad',
  'telephone.dial.from': 'Call from',
  'telephone.dial.default-number': 'Default number',
  'telephone.dial.searching': 'Searching NetSuite…',
  'telephone.dial.short': 'Type at least three characters of a name to search.',
  'telephone.dial.results': 'People found',
  'telephone.dial.search-failed': 'NetSuite couldn’t be searched. Numbers still work.',
  'telephone.dial.nobody': 'Nobody with this name and a number.',
  'telephone.dial.nobody-seen': 'Nobody with this name and a number in the records you can see.',
  'telephone.dial.nobody-partly': 'Nobody found, but NetSuite couldn’t search every record.',
  'telephone.dial.partly': 'NetSuite couldn’t search every record.',
  'telephone.dial.more': 'There are more. Type more of the name.',
  // Names of two keys of the dial pad, for screen readers.
  'telephone.key.star': 'star',
  'telephone.key.pound': 'pound',

  // Why a call is not made.
  'telephone.refusal.empty': 'Enter a number or a name.',
  'telephone.refusal.too-short': 'This number is too short.',
  'telephone.refusal.too-long': 'This number is too long.',
  'telephone.refusal.not-a-number':
    'That isn’t a valid phone number. Include the area code, or start with + and the country code.',
  'telephone.refusal.choose': 'Choose a person: press the down arrow key, then Enter.',
  'telephone.refusal.several': 'There’s more than one number here. Enter only the one to call.',
  'telephone.refusal.code':
    'Codes in front of a number can’t be dialed here. Enter only the number.',
  'telephone.refusal.not-in-use':
    'This number isn’t in use in its country. If you’re sure it’s right, start with + and the country code.',
  'telephone.refusal.extension':
    '“Transfer now” can’t dial an extension after the number. Select “Ask first”, then send the extension.',
  'telephone.refusal.microphone':
    'No microphone is available, so the call wasn’t placed. The message at the top shows how to fix it.',
  'telephone.refusal.inactive-tab':
    'Another tab is the active softphone. Call from there, or choose “Use this tab” above.',
  'telephone.refusal.not-connected': 'Connect RingCentral first.',
  'telephone.refusal.offline': 'Not connected to RingCentral right now. Reconnecting…',
  'telephone.refusal.away':
    'The phone is off because nobody used this page while your NetSuite session was over. ' +
    'Sign in to NetSuite again, and the phone comes back.',
  'telephone.refusal.other-user':
    'Another user is signed in to NetSuite now, so this page places no new calls.',
  'telephone.refusal.busy': 'You’re already placing a call. Cancel it first.',
  'telephone.request.ask': 'Call {1}?',
  'telephone.request.why':
    'Another NetSuite page in this browser asked for this call, and no record in NetSuite has the number.',
  'telephone.request.call': 'Call {1}',
  'telephone.request.decline': 'Don’t call',

  // The line to RingCentral.
  'telephone.line.registered': 'Ready for calls',
  'telephone.line.connecting': 'Connecting…',
  'telephone.line.waiting': 'Offline',
  'telephone.line.signed-out': 'Not signed in to RingCentral',
  'telephone.line.off': 'Not in use',
  'telephone.line.in-call': 'In a call',
  'telephone.line.no-microphone': 'No microphone for calls',
  'telephone.line.away': 'Off until you sign in to NetSuite again',
  'telephone.line.connect-again': 'Connect again',
  // {1} is the extension's number.
  'telephone.line.extension': 'Extension {1}',
  // {1} is one of the causes below, {2} seconds.
  'telephone.line.trying-again': '{1}. Trying again in {2} s.',
  'telephone.line.try-now': 'Try now',
  'telephone.part.loading': 'Loading calls…',
  'telephone.part.failed': 'Part of this page couldn’t be loaded. Trying again.',
  'telephone.line.cause.offline': 'Offline',
  'telephone.line.cause.busy': 'RingCentral asks to wait',
  'telephone.line.cause.too-many-phones':
    'RingCentral counts too many phones for your extension. Close the softphone elsewhere',
  'telephone.line.cause.not-allowed':
    'Your RingCentral plan or permissions don’t include calls in a browser. Ask your ' +
    'RingCentral administrator',
  'telephone.line.cause.refused': 'RingCentral didn’t accept this phone',

  // Whose number it is.
  'telephone.owner.asking': 'Searching NetSuite…',
  'telephone.owner.nobody': 'No match in NetSuite',
  'telephone.owner.nobody-seen': 'No match in the records you can see',
  'telephone.owner.nobody-partly': 'No match found, but NetSuite couldn’t search every record',
  // {1} is how many.
  'telephone.owner.several.one': '1 record has this number:',
  'telephone.owner.several.other': '{1} records have this number:',
  // How many there are besides those listed; {1} is how many.
  'telephone.owner.more.one': 'and 1 more',
  'telephone.owner.more.other': 'and {1} more',
  // {1} is a round number.
  'telephone.owner.many': 'More than {1} records have this number:',
  'telephone.owner.many-more': 'and many more',
  'telephone.owner.session-ended': 'Name unknown: your NetSuite session has expired',
  'telephone.owner.not-asked': 'Name unknown: NetSuite couldn’t be reached',
  'telephone.owner.choose': 'Use this record',
  'telephone.owner.chosen': 'Selected ✓',
  'telephone.owner.type.customer': 'Customer',
  'telephone.owner.type.lead': 'Lead',
  'telephone.owner.type.prospect': 'Prospect',
  'telephone.owner.type.contact': 'Contact',
  'telephone.owner.type.vendor': 'Vendor',
  'telephone.owner.type.employee': 'Employee',

  'telephone.notes.label': 'Notes',
  'telephone.notes.help': 'Saved in this browser as you type, and in NetSuite with the call.',
  'telephone.notes.not-kept':
    'Not saved in this browser: its storage is full or blocked. Keep this page open until the ' +
    'call is saved in NetSuite, or copy the note.',

  'telephone.recent.title': 'Recent calls',
  'telephone.recent.none':
    'No calls in this browser yet. Calls that you make or take here appear in this list, and ' +
    'as Phone Call records in NetSuite.',
  // {1} is how many.
  'telephone.recent.waiting.one': 'One call waits to be saved in NetSuite.',
  'telephone.recent.waiting.other': '{1} calls wait to be saved in NetSuite.',
  // {1} is a number, {2} a time, {3} how it ended.
  'telephone.recent.inbound': 'From {1}, {2}, {3}',
  'telephone.recent.outbound': 'To {1}, {2}, {3}',
  // A call whose number was withheld or isn't known; {1} is a time, {2} how it ended.
  'telephone.recent.inbound-unknown': 'From an unknown number, {1}, {2}',
  'telephone.recent.under-way': 'under way',
  'telephone.recent.call-back': 'Call back',
  // {1} is a name or a number, for screen readers.
  'telephone.recent.call-back-name': 'Call back: {1}',
  'telephone.recent.stage.open': 'Under way',
  'telephone.recent.stage.notes': 'Save now',
  'telephone.recent.stage.saving': 'Saving…',
  'telephone.recent.stage.waiting': 'Waiting to be saved',
  'telephone.recent.stage.signed-out': 'Saved once you sign in to NetSuite',
  'telephone.recent.stage.refused':
    'Not saved. NetSuite refused the call, or your role can’t create Phone Call records.',
  'telephone.recent.stage.try-again': 'Try again',
  'telephone.recent.stage.without-record': 'Save without the record',
  'telephone.recent.stage.unlinked': 'Saved without its record, which NetSuite no longer accepts.',
  'telephone.recent.stage.logged': 'Phone call',
  'telephone.result.answered': 'Answered',
  'telephone.result.missed': 'Missed',
  'telephone.result.declined': 'Declined',
  'telephone.result.voicemail': 'Sent to voicemail',
  'telephone.result.cancelled': 'Canceled',
  'telephone.result.busy': 'Busy',
  'telephone.result.unreachable': 'Not reachable',
  'telephone.result.failed': 'Failed',
  'telephone.result.lost': 'Connection lost',
  'telephone.result.no-answer': 'No answer',
  'telephone.result.blocked': 'Blocked',
  'telephone.result.elsewhere': 'Answered elsewhere',

  'telephone.sound.title': 'Sound and devices',
  'telephone.sound.ringtone': 'Ringtone',
  'telephone.sound.ringtone.classic': 'Classic',
  'telephone.sound.ringtone.soft': 'Soft',
  'telephone.sound.ringtone.bright': 'Bright',
  'telephone.sound.ringtone.none': 'No sound',
  'telephone.sound.volume': 'Volume',
  'telephone.sound.microphone': 'Microphone',
  'telephone.sound.speaker': 'Speaker',
  'telephone.sound.system-default': 'System default',
  // {1} is the name of the device that was chosen.
  'telephone.sound.not-connected': 'System default ({1} isn’t connected)',
  'telephone.sound.chosen-not-connected': 'System default (the chosen device isn’t connected)',
  'telephone.sound.input-kept':
    'That microphone can’t be used right now. The call still uses the one before.',
  'telephone.sound.output-kept':
    'That speaker can’t be used right now. The call still uses the one before.',
  // A device that the browser does not name; {1} counts them.
  'telephone.sound.device': 'Device {1}',

  // Everything that a call depends on.
  'telephone.ready.title': 'What calls need',
  'telephone.ready.ringcentral': 'RingCentral',
  'telephone.ready.ringcentral.what': 'Your own account, for calls.',
  'telephone.ready.ringcentral.link': 'Manage connection',
  'telephone.ready.netsuite': 'NetSuite',
  'telephone.ready.netsuite.what': 'Your session, for caller names and notes.',
  'telephone.ready.netsuite.link': 'Manage session',
  'telephone.ready.microphone': 'Microphone',
  'telephone.ready.microphone.what': 'So that others hear you.',
  'telephone.ready.notifications': 'Notifications',
  'telephone.ready.notifications.what': 'Show calls while another window is in front.',
  'telephone.ready.notifications.link': 'Notification settings',
  'telephone.ready.tab': 'This tab',
  'telephone.ready.tab.what': 'Only one tab of this browser rings.',
  'telephone.ready.product': 'Version',
  'telephone.ready.product.what': 'RingCentral for NetSuite Pro.',
} as const;
