/** The room Messages: text messages with people outside, and messages between colleagues. */
export const MESSAGES = {
  'messages.list': 'Conversations',
  'messages.new': 'New message',
  'messages.back': 'Back to conversations',
  'messages.to': 'Number or name',
  'messages.next': 'Write message',
  'messages.extension':
    'A text message can’t go to an extension behind a number. Enter the number alone.',
  'messages.loading': 'Loading messages from RingCentral…',
  'messages.none': 'No messages in the last 30 days.',
  // {1} is a date.
  'messages.range': 'Messages since {1}.',
  'messages.oldest': 'Look for older ones in the RingCentral app.',
  'messages.older': 'Show older conversations',
  'messages.choose': 'Choose a conversation, or start a new message.',
  'messages.gone':
    'This conversation isn’t in the list yet. It may be older than the messages loaded so far.',
  'messages.colleague': 'Colleague',
  'messages.group': 'Group',
  'messages.you': 'You',
  'messages.unread': 'unread',
  // {1} is a number of pictures or other files.
  'messages.files.one': '{1} attachment',
  'messages.files.other': '{1} attachments',
  'messages.log-files.one': '[{1} attachment]',
  'messages.log-files.other': '[{1} attachments]',

  'messages.text': 'Message',
  // {1} is the name or number of the other side.
  'messages.log-region': 'Messages with {1}',
  'messages.send': 'Send',
  'messages.keys': 'Enter sends. Shift+Enter starts a new line.',
  // {1} is how many characters were typed, {2} how many there may be.
  'messages.count': '{1} of {2} characters',
  'messages.too-long': 'Too long: {1} of {2} characters. Shorten the message to send it.',
  // {1} is the user's own number.
  'messages.from': 'From {1}',
  'messages.no-sender':
    'None of your numbers can send text messages. Ask your RingCentral admin for a number with ' +
    'SMS.',
  'messages.sender-unknown':
    'Your numbers couldn’t be loaded from RingCentral, so you can’t send a text message yet. ' +
    'The page tries again every minute.',
  'messages.sending': 'Sending…',
  'messages.not-sent': 'Not sent. RingCentral didn’t answer. Try again.',
  'messages.unsure':
    'RingCentral didn’t answer, so this message may or may not have been sent. Check before ' +
    'you send it again.',
  'messages.check': 'Check again',

  'messages.state.queued': 'Queued',
  'messages.state.sent': 'Sent',
  'messages.state.delivered': 'Delivered',
  'messages.state.failed': 'Not delivered',
  'messages.problem.opted-out':
    'The recipient opted out of text messages from your number. They can reply START to opt in ' +
    'again.',
  'messages.problem.not-registered':
    'Your number isn’t registered for text messages (10DLC). Ask your RingCentral admin to ' +
    'register it.',
  'messages.problem.spam': 'The carrier blocked this message as spam. Change the text.',
  'messages.problem.daily-limit':
    'Your company reached its limit for text messages (10DLC). Try again tomorrow.',
  'messages.problem.toll-free':
    'Your toll-free number isn’t verified for text messages. Ask your RingCentral admin to ' +
    'verify it.',
  // {1} is a code of RingCentral's.
  'messages.problem.other': 'The carrier or RingCentral couldn’t deliver this message (code {1}).',

  'messages.refusal.signed-out':
    'Not sent. You’re signed out of RingCentral. Sign in, then try again.',
  'messages.refusal.busy':
    'Not sent. RingCentral is limiting requests. Wait a minute, then try again.',
  'messages.refusal.opted-out':
    'Not sent. The recipient opted out of text messages from your number.',
  'messages.refusal.not-registered':
    'Not sent. Your number can’t send text messages. In the US, numbers must be registered ' +
    '(10DLC). Ask your RingCentral admin.',
  'messages.refusal.international':
    'Not sent. Your RingCentral plan doesn’t include text messages to other countries.',
  'messages.refusal.short-number':
    'Not sent. RingCentral can’t send text messages to short numbers.',
  'messages.refusal.extension':
    'Not sent. Text messages can’t go to an extension. Start a new message to the colleague’s ' +
    'extension instead.',
  'messages.refusal.file-type': 'Not sent. RingCentral can’t send a file of this type.',
  'messages.refusal.file-size':
    'Not sent. Together, the files are too large. Remove one, then try again.',
  'messages.refusal.recipient': 'Not sent. RingCentral didn’t accept the recipient or the text.',
  'messages.refusal.not-own-number':
    'Not sent. The number this message comes from is no longer yours. Reload the page.',
  'messages.refusal.not-allowed':
    'Not sent. Your RingCentral plan or role doesn’t allow sending messages. Ask your ' +
    'RingCentral admin.',
  'messages.refusal.no-scope':
    'Not sent. Ask your admin to give the RingCentral app the SMS and Internal Messages scopes.',
  // {1} is a code of RingCentral's.
  'messages.refusal.other': 'Not sent. RingCentral didn’t accept the message (code {1}).',

  'messages.call': 'Call',
  // {1} is the name or number of the other side.
  'messages.call-name': 'Call {1}',
  'messages.log': 'Log conversation',
  // {1} is a day.
  'messages.log-day': 'Log conversation: {1}',
  'messages.log-again': 'Log new messages',
  'messages.logged': 'Open log',
  'messages.saving': 'Saving…',
  'messages.not-logged': 'Your company doesn’t log text messages in NetSuite.',
  'messages.log-off': 'Not logged. Your company doesn’t log text messages.',
  'messages.log-refused': 'NetSuite didn’t confirm that the conversation was logged. Try again.',

  // The title of the system's notification; {1} is a name or a number.
  'messages.notification': 'New message: {1}',
  'messages.late': 'New messages may take up to a minute to appear.',
  'messages.log-full': 'The record is full, so this day’s last messages aren’t in it.',
  'messages.failed.signed-out':
    'Messages can’t be loaded because you’re signed out of RingCentral.',
  'messages.failed.not-allowed':
    'RingCentral refused to show your messages. Ask your admin to check the RingCentral ' +
    'app’s Read Messages scope and your RingCentral role.',
  'messages.failed.busy':
    'RingCentral is limiting requests. The page tries again within two minutes.',
  'messages.failed.unreachable': 'RingCentral didn’t answer. The page tries again in a minute.',

  'messages.earlier': 'Show earlier messages',
  'messages.attach': 'Add files',
  'messages.attached': 'Attached files',
  'messages.detach': 'Remove',
  // {1} is the name of a file.
  'messages.detach-name': 'Remove {1}',
  'messages.attach.type': '{1} wasn’t attached. RingCentral can’t send files of this type.',
  'messages.attach.empty': '{1} wasn’t attached. The file is empty.',
  // {1} is how many files there may be.
  'messages.attach.count': 'A message can have at most {1} files. Remove one to add another.',
  // {1} is the name of a file, {2} a number of megabytes.
  'messages.attach.size': '{1} wasn’t attached. Together, the files can be at most {2} MB.',
  'messages.file': 'File',
  'messages.file.show': 'Show {1}',
  'messages.file.save': 'Save {1}',
  'messages.file.loading': 'Loading…',
  'messages.file.failed': 'Couldn’t load the file. Try again.',
  'messages.templates': 'Templates',
  'messages.template.none':
    'No templates in this browser yet. Write a message, then save it as one.',
  'messages.template.save': 'Save message as template',
  'messages.template.there': 'Not saved. This template already exists.',
  'messages.template.full': 'Not saved. Delete a template to save another.',
  'messages.template.not-kept':
    'The browser’s storage is full, so this template will be lost when the page reloads.',
  'messages.template.delete': 'Delete',
  // {1} is the beginning of a template.
  'messages.template.delete-name': 'Delete template: {1}',
  'messages.template.deleted': 'Template deleted.',
  'messages.template.undo': 'Undo',
} as const;
