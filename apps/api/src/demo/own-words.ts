import type { Chance } from './chance.js';

const months = ['January', 'March', 'May', 'June', 'August', 'September', 'October'];
const places = [
  'kitchen',
  'garden shed',
  'front porch',
  'library',
  'bus stop',
  'school gate',
  'workshop',
  'choir room',
];
const deeds = [
  'carry a full laundry basket',
  'button my own coat',
  'read to my niece for an hour',
  'stand through one whole rehearsal',
  'drive the delivery van to the depot',
  'sleep more than three hours at a time',
  'walk the dog around the sample pond',
  'finish a shift at the sample bakery',
];
const tries = [
  'two older ways that the plan did pay for',
  'everything the first office had suggested',
  'a cheaper device for eleven weeks',
  'exercises from a printed sheet every morning',
  'the medicine the booklet lists first',
  'waiting, as I was told to do',
];
const losses = [
  'I lost nine working days and a small contract',
  'my brother had to move in to help with the stairs',
  'we cancelled the only trip we had planned',
  'I stopped teaching the evening class I love',
  'my daughter now does the shopping before school',
  'the garden I kept for sixteen years went wild',
];
const helpers = [
  'the sample clinic on Example Street',
  'my own doctor',
  'the nurse who knows me',
  'a second specialist',
];
const notes = [
  'Nobody from your office telephoned before the letter came.',
  'The page your letter points to says nothing about my records.',
  'Your reviewer never asked for the notes that were ready.',
  'The letter names a rule I could not find in the booklet.',
  'I asked twice for the reason in plain words and got the same sentence.',
  'The person on the telephone was kind and could not tell me who had decided.',
];
const wishes = [
  'I ask that somebody who knows this field reads the whole file.',
  'Please look at what changed for me, week by week, before you answer.',
  'I only want what was ordered for me and for nobody else.',
  'Read the enclosed pages first; they say it better than I can.',
];

/** What one invented person would say: each sentence built from their own invented facts, no two people alike. */
export function ownWords(
  of: Chance,
  who: { readonly number: number; readonly child: string | null },
): string {
  const subject = who.child === null ? 'I' : `My child ${who.child}`;
  const day = of.whole(2, 27);
  const sentences = [
    `On ${of.pick(months)} ${day} ${subject.toLowerCase() === 'i' ? 'I' : subject} could still ${of.pick(deeds)} near the ${of.pick(places)}, and by the ${of.whole(3, 9)}th week that was over.`,
    `Before this was ordered, we had tried ${of.pick(tries)}, for ${of.whole(4, 30)} weeks in all.`,
    `It helped for ${of.whole(2, 12)} days at most, and ${of.pick(losses)}.`,
    `With ${of.pick(helpers)} we wrote down ${of.whole(5, 40)} mornings, and on ${of.whole(2, 30)} of them the answer was the same.`,
    of.pick(notes),
    of.pick(wishes),
    `This is about member number ${who.number * 37 + 1009} of a plan made up for this story.`,
  ];
  return sentences.join(' ');
}
