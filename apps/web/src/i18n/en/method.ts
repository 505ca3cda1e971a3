/** How numbers are made. */
export const method = {
  'method.title': 'Method',
  'method.heading': 'How our numbers are made',
  'method.lead':
    'The same rules hold for every number on these pages. They are written in code that anybody may read.',
  'method.rate': 'The rate',
  'method.rateSays':
    'A rate is: denials overturned, divided by denials that somebody decided. The number below the line is always shown as n.',
  'method.rateWon':
    'Counts as overturned: the reviewer reversed the denial wholly, on the care or on a rule of procedure, or the insurer gave in first.',
  'method.ratePartly': 'Reversed in part: inside n, not counted as overturned, and shown by itself.',
  'method.rateLost': 'The denial stands: inside n.',
  'method.rateBeside':
    'Not allowed, withdrawn, or no answer in time: shown beside the rate, never inside n. To count them as lost would punish people for a missing answer.',
  'method.interval': 'The interval',
  'method.intervalSays':
    'The line around each rate is a 95% interval by Wilson’s score method, without a correction for continuity. Few decisions make a long line. Two lines that overlap widely may be the same rate.',
  'method.known': 'What is not known',
  'method.knownSays':
    'Known share: results that are known, divided by all whose answer was due. A result that was reported and not checked is not known yet.',
  'method.boundsSay':
    'Bounds: the rate if every unknown result had been lost, and the rate if every one had been won. The truth lies between them.',
  'method.rankSays':
    'Below 70% known, a group is shown and never ranked: a place in a list is a claim that its numbers do not carry.',
  'method.small': 'Small numbers',
  'method.smallSays':
    'A number of people from 1 to 10 is never shown. What counts is people, not decisions. Zero and 11 or more may be shown.',
  'method.smallOthers':
    'Other numbers are left out with it, as few as can be found, so that no missing number follows from those shown: for each there are at least two tables that fit.',
  'method.smallLimit':
    'How narrowly a missing number can be guessed is not measured. This rule is for people in campaigns; decisions that others published are shown one by one, with their reference.',
  'method.editions': 'Editions',
  'method.editionsSay':
    'Figures of a campaign come out at most once a month, by state. One member proposes them, another agrees, and then they stay as they are.',
  'method.editionsChange':
    'A number is also left out while it differs by 1 to 10 from an earlier edition: otherwise a reader could tell what the few who came since were answered.',
  'method.editionsDue':
    'An edition speaks of the first day of its month. A case counts from the day its answer was due: before that nothing is expected of it.',
  'method.bands': 'How far a campaign has come',
  'method.bandsSay':
    'While a campaign runs, its page shows in which band a number lies, and never the number. It is looked at once a day, so that nobody’s coming or going is seen at its minute.',
  'method.bandsMove':
    'A band moves only after at least 11 people have come or gone since it last moved. How many it takes, up to 21, is drawn anew each time and told to nobody: whoever watches every day, even with ten people of their own in it, still has at least 11 numbers to choose from. So a band may lag behind.',
  'method.apart': 'Two sources, never mixed',
  'method.apartSays':
    'What people here were answered, and what others published, stand apart on every page. They are about different people, chosen in different ways.',
  'method.toPrecedents': 'See the numbers',
  'method.sources': 'Sources and their dates',
  'method.sourcesSay':
    'Dates and addresses come from rules and lists that were read on a day. What was not confirmed says so wherever it is used.',
  'method.sourcesCaption': 'Lists of facts, with their latest reading',
  'method.noFacts': 'No facts were loaded.',
  'method.fact': 'Facts',
  'method.planTypes': 'Kinds of plan and their rules',
  'method.jurisdictions': 'States and territories',
  'method.insurers': 'Insurers and where appeals go',
  'method.read': 'Last read',
  'method.verified': 'Confirmed',
  'method.of': '{count} of {all}',
  'method.notImported': 'Not imported on this server.',
  'method.imported': '{total} {total:decision|decisions}; imported {date}.',
  'method.toSource': 'Open the publisher’s page',
  'method.name': 'Name of the arithmetic, stored with every edition: {method}.',
};
