/** The telephone on the softphone page. */
export const TELEPHONE = {
  'telephone.cancel': 'Cancel',

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
  'telephone.incoming.no-sound': 'This browser plays no sound before you click somewhere on this page.',
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
  'telephone.call.hang-up': 'Hang up',
  // {1} is the digits of an extension.
  'telephone.call.send-extension': 'Send extension {1}',
  'telephone.call.tones': 'Tones sent',
  'telephone.call.send-tones': 'Send tones',
  'telephone.call.nothing-arrives': 'No sound arrives from the other side. The network may block it.',
  'telephone.call.no-microphone': 'The microphone is gone. Plug one in: the call takes it by itself.',

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

  'telephone.problem.microphone': 'The browser gave no microphone. The call still rings: mend it and answer again.',
  'telephone.problem.not-answered-in-time': 'Nobody answered.',
  'telephone.problem.hold-failed': 'Hold did not work. Try again.',
  'telephone.problem.transfer-failed': 'The transfer did not work. The caller is still here.',
  'telephone.problem.recording-failed': 'Recording did not change. Your account may not allow it.',
  'telephone.problem.answer-failed': 'The call could not be answered. Try again.',
  'telephone.problem.reconnecting': 'The connection was lost and is being brought back. Stay on the line.',

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
  'telephone.dial.search-failed': 'NetSuite could not be searched. Numbers still work.',
  'telephone.dial.nobody': 'Nobody with this name and a number.',
  // Names of two keys of the dial pad, for screen readers.
  'telephone.key.star': 'star',
  'telephone.key.pound': 'pound',

  // Why a call is not made.
  'telephone.refusal.empty': 'Enter a number or a name.',
  'telephone.refusal.too-short': 'This number is too short.',
  'telephone.refusal.too-long': 'This number is too long.',
  'telephone.refusal.not-a-number': 'This is no phone number. For a number of another country, begin with + and its code.',
  'telephone.refusal.microphone': 'Without a microphone nobody would hear you, so the call was not made. The message at the top says how to mend it.',
  'telephone.refusal.inactive-tab': 'Another tab is the active softphone. Call from there, or choose “Use this tab” above.',
  'telephone.refusal.not-connected': 'Connect RingCentral first.',
  'telephone.refusal.offline': 'There is no connection to RingCentral at the moment. It is being brought back.',
  'telephone.refusal.busy': 'A call is being placed already. Cancel it first.',

  // The line to RingCentral.
  'telephone.line.registered': 'Ready for calls',
  'telephone.line.connecting': 'Connecting…',
  'telephone.line.waiting': 'Offline',
  'telephone.line.signed-out': 'No sign-in at RingCentral',
  'telephone.line.off': 'Not in use',
  'telephone.line.connect-again': 'Connect again',
  // {1} is the extension's number.
  'telephone.line.extension': 'Extension {1}',
  // {1} is one of the causes below, {2} seconds.
  'telephone.line.trying-again': '{1}. Trying again in {2} s.',
  'telephone.line.try-now': 'Try now',
  'telephone.line.cause.offline': 'Offline',
  'telephone.line.cause.busy': 'RingCentral asks to wait',
  'telephone.line.cause.too-many-phones': 'RingCentral counts too many phones for your extension; close the softphone elsewhere',
  'telephone.line.cause.not-allowed': 'Your RingCentral plan or permissions do not include calls in a browser; ask your RingCentral administrator',
  'telephone.line.cause.refused': 'RingCentral did not accept this phone',

  // Whose number it is.
  'telephone.owner.asking': 'Looking in NetSuite…',
  'telephone.owner.nobody': 'No match in NetSuite',
  'telephone.owner.nobody-seen': 'No match in the records you may see',
  // {1} is how many.
  'telephone.owner.several.one': '1 record has this number:',
  'telephone.owner.several.other': '{1} records have this number:',
  'telephone.owner.session-ended': 'Name not known: your NetSuite session has ended',
  'telephone.owner.not-asked': 'Name not known: NetSuite could not be asked',
  'telephone.owner.choose': 'It is this one',
  'telephone.owner.chosen': 'It is this one ✓',
  'telephone.owner.type.customer': 'Customer',
  'telephone.owner.type.lead': 'Lead',
  'telephone.owner.type.prospect': 'Prospect',
  'telephone.owner.type.contact': 'Contact',
  'telephone.owner.type.vendor': 'Vendor',
  'telephone.owner.type.employee': 'Employee',

  'telephone.notes.label': 'Notes',
  'telephone.notes.help': 'Kept in this browser as you type, and saved in NetSuite with the call.',

  'telephone.recent.title': 'Recent calls',
  'telephone.recent.none': 'No calls yet. They appear here, and as Phone Call records in NetSuite.',
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
  'telephone.recent.stage.waiting': 'Waiting for NetSuite',
  'telephone.recent.stage.refused': 'NetSuite did not take it: your role may not write phone calls.',
  'telephone.recent.stage.try-again': 'Try again',
  'telephone.recent.stage.logged': 'Phone call',
  'telephone.result.answered': 'Answered',
  'telephone.result.missed': 'Missed',
  'telephone.result.declined': 'Declined',
  'telephone.result.voicemail': 'Sent to voicemail',
  'telephone.result.cancelled': 'Cancelled',
  'telephone.result.busy': 'Busy',
  'telephone.result.unreachable': 'Not reachable',
  'telephone.result.failed': 'Failed',
  'telephone.result.lost': 'Connection lost',

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
  // A device that the browser does not name; {1} counts them.
  'telephone.sound.device': 'Device {1}',

  // Everything that a call depends on.
  'telephone.ready.title': 'Ready for calls',
  'telephone.ready.ringcentral': 'RingCentral',
  'telephone.ready.ringcentral.what': 'Your own account, for calls and messages.',
  'telephone.ready.ringcentral.link': 'Connection',
  'telephone.ready.netsuite': 'NetSuite',
  'telephone.ready.netsuite.what': 'Your session, for caller names and notes.',
  'telephone.ready.netsuite.link': 'Session',
  'telephone.ready.microphone': 'Microphone',
  'telephone.ready.microphone.what': 'So that others hear you.',
  'telephone.ready.notifications': 'Notifications',
  'telephone.ready.notifications.what': 'Tell you of calls while another window is in front.',
  'telephone.ready.notifications.link': 'Notifications',
  'telephone.ready.tab': 'This tab',
  'telephone.ready.tab.what': 'Only one tab of this browser rings.',
  'telephone.ready.product': 'Product',
  'telephone.ready.product.what': 'RingCentral for NetSuite Pro.',
} as const;
