export const sample = {
  'sample.heading': 'Or look around first',
  'sample.headingShown': 'Look around in the sample',
  'sample.asking': 'Asking whether there is a sample…',
  'sample.says':
    'One click plays a whole campaign with {people} invented {people:person|people}: they join, write, sign and send, and answers come in. It takes about a minute. Then you look at it as whoever runs it, as whoever checks results, or as somebody who takes part.',
  'sample.load': 'Load the sample campaign',
  'sample.apart':
    'It lives in a folder of its own and nothing of it leaves this computer. What is on this server stays as it is, and comes back when you remove the sample.',
  'sample.failed': 'The sample could not be played. Nothing on this server was changed. Try once more.',
  'sample.beginning': 'Preparing a place for invented people…',
  'sample.day': 'In the story it is {day}',
  'sample.progress': 'How far the sample is',
  'sample.joined': '{count} of {people} {people:person|people} {count:has|have} joined',
  'sample.filed': '{count} {count:filing is|filings are} written and signed',
  'sample.sent': '{count} {count:filing was|filings were} sent',
  'sample.answered': '{count} {count:person|people} said what came',
  'sample.leave': 'You can leave this page and come back.',
  'sample.changing': 'The server changes over. This takes a few seconds; this page goes on by itself.',
  'sample.ready':
    'This server shows a campaign of invented people. Their mailboxes are nobody’s, so you need none to look around:',
  'sample.as.owner': 'Look at the board as its owner',
  'sample.asSays.owner': 'What an organizer sees: what counts, the map, who needs what by when.',
  'sample.as.reviewer': 'Look at results as a reviewer',
  'sample.asSays.reviewer': 'What was reported, with the letters that show it.',
  'sample.as.participant': 'Look at one case as its person',
  'sample.asSays.participant':
    'What somebody who takes part sees: their next step, their papers, their dates.',
  'sample.removeSays':
    'Finished? Removing deletes everything of the sample. The server comes back as you left it.',
  'sample.remove': 'Remove the sample and begin for real',
  'sample.removeAsk': 'All of the sample goes for good, also what anybody typed into it. Remove it?',
  'sample.removeYes': 'Yes, remove it',
  'sample.removeNo': 'Keep it',
  'sample.elsewhere':
    'The demo plays a whole campaign with invented people in twelve states, in a database of its own. On your own computer, run:',
  'sample.elsewhereAfter': 'It ends by saying where to browse the result.',
};
