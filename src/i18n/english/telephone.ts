/** The telephone on the softphone page. */
export const TELEPHONE = {
  'telephone.searching': 'Searching NetSuite…',

  // The page's rooms.
  'telephone.rooms': 'Phone sections',
  'telephone.room.phone': 'Phone',
  'telephone.room.history': 'History',
  'telephone.room.messages': 'Messages',
  'telephone.room.contacts': 'Contacts',

  // An incoming call; {1} is a name or a number, {2} a number.
  'telephone.incoming.unnamed': 'Incoming call',
  'telephone.incoming.from': 'Incoming call from {1}',
  // Stands for the number of a caller who withholds it.
  'telephone.number.unknown': 'Unknown number',
  // {1} is one of the two above, {2} the queue that the call came through.
  'telephone.incoming.queue': '{1}, {2}',
  'telephone.incoming.answer': 'Answer',
  'telephone.incoming.hold-and-answer': 'Hold and answer',
  'telephone.incoming.decline': 'Decline',
  'telephone.incoming.voicemail': 'To voicemail',
  'telephone.incoming.no-sound':
    'The browser won’t play the ringtone until you click on this page.',
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
  'telephone.call.hang-up': 'Hang up',
  // {1} is the digits of an extension.
  'telephone.call.send-extension': 'Send extension {1}',
  'telephone.call.tones': 'Tones sent',
  'telephone.call.send-tones': 'Send tones',
  'telephone.call.nothing-arrives':
    'No sound is coming from the other side. The network may be blocking it.',
  'telephone.call.no-microphone':
    'The microphone was disconnected. Plug one in, and the call uses it automatically.',
  'telephone.call.microphone-blocked':
    'The browser no longer allows the microphone. Allow it again, and the call uses it ' +
    'automatically.',

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
  'telephone.problem.not-answered-in-time': 'No one answered.',
  'telephone.problem.hold-failed': 'Hold didn’t work. Try again.',
  'telephone.problem.held-silently':
    'RingCentral didn’t confirm the hold. Neither side can hear the other until you resume ' +
    'the call.',
  'telephone.problem.answered-on-hold':
    'This call was answered while you were on another call, so it’s on hold.',
  'telephone.problem.other-microphone':
    'Another program is using the microphone you chose. This call uses the system default.',
  'telephone.problem.transfer-failed': 'The transfer failed. The caller is still on the line.',
  'telephone.problem.recording-failed':
    'Couldn’t start or stop recording. Your account may not allow it.',
  'telephone.problem.answer-failed': 'Couldn’t answer the call. Try again.',
  'telephone.problem.reconnecting': 'Connection lost. Reconnecting… Stay on the line.',

  'telephone.transfer.to': 'Transfer to',
  'telephone.transfer.now': 'Transfer now',
  'telephone.transfer.ask': 'Talk first',
  // {1} is who is asked.
  'telephone.transfer.asking': 'You’re checking with {1}. The caller is on hold.',
  'telephone.transfer.somebody': 'the other person',
  'telephone.transfer.complete': 'Complete transfer',
  'telephone.transfer.back': 'Back to the caller',

  'telephone.dial.form': 'Dial',
  'telephone.dial.number-or-name': 'Number or name',
  'telephone.dial.pad': 'Dial pad',
  'telephone.dial.add': 'Add call',
  'telephone.dial.from': 'Call from',
  'telephone.dial.short': 'Type at least three characters of a name to search.',
  'telephone.dial.results': 'People found',
  'telephone.dial.search-failed': 'Couldn’t search NetSuite. You can still dial numbers.',
  'telephone.dial.nobody': 'No one by that name has a phone number.',
  'telephone.dial.nobody-seen':
    'No one by that name has a phone number in the records you can see.',
  'telephone.dial.nobody-partly': 'No one found, but NetSuite couldn’t search every record.',
  'telephone.dial.partly': 'NetSuite couldn’t search every record.',
  'telephone.dial.more': 'More people match. Type more of the name.',
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
    'You can’t dial a code in front of a number here. Enter only the number.',
  'telephone.refusal.not-in-use':
    'This number isn’t in use in its country. If you’re sure it’s right, start with + and the country code.',
  'telephone.refusal.extension':
    '“Transfer now” can’t dial an extension after the number. Select “Talk first”, then send ' +
    'the extension.',
  'telephone.refusal.microphone':
    'Can’t call without a microphone. The message at the top shows how to fix it.',
  'telephone.refusal.inactive-tab':
    'The softphone is active in another tab. Call from there, or select “Use this tab” above.',
  'telephone.refusal.not-connected': 'Connect RingCentral first.',
  'telephone.refusal.offline': 'Not connected to RingCentral right now. Reconnecting…',
  'telephone.refusal.away':
    'The phone is off because this page wasn’t used after your NetSuite session expired. ' +
    'Sign in to NetSuite again to turn it back on.',
  'telephone.refusal.other-user':
    'Another user is signed in to NetSuite now, so you can’t place new calls from this page.',
  'telephone.refusal.busy': 'You’re already placing a call. Cancel it first.',
  'telephone.request.ask': 'Call {1}?',
  'telephone.request.why':
    'Another NetSuite page in this browser asked for this call, but the softphone found no ' +
    'NetSuite record with this number.',
  'telephone.request.call': 'Call {1}',
  'telephone.request.decline': 'Don’t call',
  'telephone.phone-link.check': 'This number comes from a phone link. Check it, then select Call.',
  // {1} is a number.
  'telephone.phone-link.active-tab':
    '{1} is in the number field of the softphone’s active tab. Select Call there.',
  'telephone.phone-link.no-answer':
    'The softphone’s active tab doesn’t answer. To call {1} from here, select “Use this tab” ' +
    'above.',
  'telephone.phone-link.connect':
    '{1} is from a phone link. Connect RingCentral, and the number is filled in.',

  // The line to RingCentral.
  'telephone.line.registered': 'Ready',
  'telephone.line.connecting': 'Connecting…',
  'telephone.line.waiting': 'Offline',
  'telephone.line.signed-out': 'Not signed in to RingCentral',
  'telephone.line.off': 'Phone is off',
  'telephone.line.in-call': 'In a call',
  'telephone.line.no-microphone': 'Microphone unavailable',
  'telephone.line.away': 'Off until you sign in to NetSuite again',
  'telephone.line.connect-again': 'Connect again',
  // {1} is the extension's number.
  'telephone.line.extension': 'Extension {1}',
  // {1} is one of the causes below, {2} seconds.
  'telephone.line.trying-again': '{1}. Trying again in {2} s.',
  'telephone.line.try-now': 'Try now',
  'telephone.part.loading': 'Loading calls…',
  'telephone.part.failed': 'Part of this page couldn’t be loaded. Trying again.',
  'telephone.line.cause.offline': 'No connection',
  'telephone.line.cause.busy': 'RingCentral asked this phone to wait',
  'telephone.line.cause.too-many-phones':
    'Too many phones are signed in to your extension. Close the softphone elsewhere',
  'telephone.line.cause.not-allowed':
    'Your RingCentral plan or permissions don’t include calls in a browser. Ask your ' +
    'RingCentral administrator',
  'telephone.line.cause.refused': 'RingCentral didn’t accept this phone',

  // Whose number it is.
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
  'telephone.owner.not-asked': 'Couldn’t look up this number',
  'telephone.owner.choose': 'Use this record',
  'telephone.owner.chosen': 'Selected ✓',
  'telephone.owner.type.customer': 'Customer',
  'telephone.owner.type.lead': 'Lead',
  'telephone.owner.type.prospect': 'Prospect',
  'telephone.owner.type.contact': 'Contact',
  'telephone.owner.type.vendor': 'Vendor',
  'telephone.owner.type.employee': 'Employee',

  // {1} is a name or a number.
  'telephone.work.title': 'This call: {1}',
  'telephone.notes.label': 'Notes',
  'telephone.notes.help': 'Saved in this browser as you type, and in NetSuite with the call.',
  'telephone.notes.not-kept':
    'Not saved in this browser: its storage is full or blocked. Keep this page open until the ' +
    'call is saved in NetSuite, or copy the note.',

  'telephone.recent.title': 'Recent calls',
  'telephone.recent.none':
    'No recent calls in this browser. Calls you make or take here appear in this list. Your ' +
    'company’s logging rules decide which become Phone Call records in NetSuite.',
  // {1} is how many.
  'telephone.recent.waiting.one': '1 call is waiting to be saved in NetSuite.',
  'telephone.recent.waiting.other': '{1} calls are waiting to be saved in NetSuite.',
  // {1} is a number, {2} a time, {3} how it ended.
  'telephone.recent.inbound': 'From {1}, {2}, {3}',
  'telephone.recent.outbound': 'To {1}, {2}, {3}',
  // A call whose number was withheld or isn't known; {1} is a time, {2} how it ended.
  'telephone.recent.inbound-unknown': 'From an unknown number, {1}, {2}',
  'telephone.recent.under-way': 'in progress',
  'telephone.recent.call-back': 'Call back',
  // {1} is a name or a number, for screen readers.
  'telephone.recent.call-back-name': 'Call back: {1}',
  'telephone.recent.call-again': 'Call again',
  'telephone.recent.call-again-name': 'Call again: {1}',
  'telephone.recent.stage.open': 'In progress',
  'telephone.recent.stage.notes': 'Save',
  'telephone.recent.stage.writing': 'Notes open',
  'telephone.recent.stage.saving': 'Saving…',
  'telephone.recent.stage.waiting': 'Waiting to be saved',
  'telephone.recent.stage.signed-out': 'Saves when you sign in to NetSuite',
  'telephone.recent.stage.refused':
    'Not saved. NetSuite refused the call, or your role can’t create Phone Call records.',
  'telephone.recent.stage.try-again': 'Try again',
  'telephone.recent.stage.without-record': 'Save without the record',
  'telephone.recent.stage.unlinked': 'Saved without its record, which NetSuite no longer accepts.',
  'telephone.recent.stage.logged': 'Open log',

  // Everything that a call depends on.
  'telephone.ready.title': 'Call readiness',
  'telephone.ready.ringcentral': 'RingCentral',
  'telephone.ready.ringcentral.what': 'Your own account, for making and taking calls.',
  'telephone.ready.ringcentral.link': 'Manage connection',
  'telephone.ready.netsuite': 'NetSuite',
  'telephone.ready.netsuite.what': 'Your session, for caller names and saved calls.',
  'telephone.ready.netsuite.link': 'Manage session',
  'telephone.ready.microphone.what': 'So other people can hear you.',
  'telephone.ready.notifications.what':
    'Alert you to calls and messages when you’re in another tab or app.',
  'telephone.ready.notifications.link': 'Manage notifications',
  'telephone.ready.tab': 'This tab',
  'telephone.ready.tab.what': 'Calls ring in only one tab of this browser.',
  'telephone.ready.product': 'Version',
  'telephone.ready.product.what': 'The installed version of RingCentral for NetSuite Pro.',
  // Whether a colleague can take a call.
  'telephone.presence.available': 'Available',
  'telephone.presence.busy': 'Busy',
  'telephone.presence.on-call': 'On a call',
  'telephone.presence.do-not-disturb': 'Not taking calls',
} as const;
