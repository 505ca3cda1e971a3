export const factsDesk = {
  'facts.title': 'Facts desk',
  'export.title': 'Take data out',
  'export.lead':
    'Who takes part, as a table of states and dates. No names, and nothing of confidential care. Two people decide, and it is recorded.',
  'export.stories': 'Also what people told in their own words',
  'export.storiesHint': 'Only of those whose named helper you are.',
  'export.gone': 'There is no such campaign, or you do not take part in its organization.',
  'export.heading': 'Ask for a file',
  'export.ask': 'Ask a colleague to agree',
  'export.asking': 'One moment…',
  'export.waitsHeading': 'A colleague has to agree',
  'export.asked':
    'You asked for a file. A second owner or organizer looks at what it would hold; it stands until {until}, and the file is then fetched here.',
  'export.agreedHeading': 'A colleague has agreed',
  'export.agreed': 'The file can be fetched once, until {until}.',
  'export.holds': 'Data of {people} {people:person|people}: {columns}.',
  'export.holdsStories':
    'Data of {people} {people:person|people}, with what they told in their own words: {columns}.',
  'export.fetch': 'Fetch the file',
  'export.another': 'Ask for another file',
  'export.anotherSays': 'It takes the place of what you asked for above.',
  'export.askedAnew':
    'Somebody joined or left since, so this would be another file than your colleague agreed to. They were asked anew.',
  'export.colleague':
    'A colleague asks for a file with data of {people} {people:person|people}. You can agree or not.',
  'export.column.participation': 'number of the part somebody takes',
  'export.column.taking_part': 'whether they take part',
  'export.column.joined_on': 'day they joined',
  'export.column.case': 'how the case stands',
  'export.column.act_by': 'day to act by',
  'export.column.last_arguable': 'last day that can be argued',
  'export.column.filing': 'how the newest filing stands',
  'export.column.send_by': 'its last safe day',
  'export.column.made_on': 'day it was made',
  'export.column.story': 'what they told',
  'export.toApproval': 'See the request',
  'export.done': 'The file is on its way to your downloads: {people} {people:person|people}.',
  'export.trail':
    'Every export, opening, approval and change is an entry of the audit trail. Whoever runs this Chorus can check the whole of it and show it.',
};
