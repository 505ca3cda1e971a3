export const factsDesk = {
  'facts.title': 'Facts desk',
  'export.title': 'Take data out',
  'export.lead':
    'Who takes part, as a table of states and dates. No names, and nothing of confidential care. Two people decide, and it is recorded.',
  'export.stories': 'Also what people told in their own words',
  'export.storiesHint': 'Only of those whose named helper you are.',
  'export.ask': 'Ask for it, or fetch it once a colleague has agreed',
  'export.asking': 'One moment…',
  'export.asked':
    'A colleague has to agree: data of {people} people, columns {columns}. Then press the button again.',
  'export.toApproval': 'See the request',
  'export.done': 'The file is on its way to your downloads: {people} people.',
  'export.trail':
    'Every export, opening, approval and change is an entry of the audit trail. Whoever runs this Chorus can check the whole of it and show it.',
};
