import { expect, test } from '@jest/globals';
import { RefusalKeeper, type Refusing } from './refusal-keeper.js';

const gone = { __typename: 'SubmissionMoveNotAllowed' };

/** A page, a card of it and a button in that card, with what each of them shows. */
function given() {
  const shown: Record<'page' | 'card' | 'button', string | null> = { page: null, card: null, button: null };
  const shows = (where: keyof typeof shown) => (refused: Refusing | null) => {
    shown[where] = refused?.__typename ?? null;
  };
  const page = new RefusalKeeper(shows('page'), null);
  const card = new RefusalKeeper(shows('card'), page);
  const button = new RefusalKeeper(shows('button'), card);
  return { page, card, button, shown };
}

test('why it was refused stands beside what was tried, and above it once that is gone', () => {
  const { button, shown } = given();
  button.keep(gone);
  expect(shown).toEqual({ page: null, card: null, button: gone.__typename });
  button.leave();
  expect(shown).toMatchObject({ page: null, card: gone.__typename });
});

test('it outlives the card too, whichever of both goes first', () => {
  for (const order of [
    ['card', 'button'],
    ['button', 'card'],
  ] as const) {
    const { shown, ...all } = given();
    all.button.keep(gone);
    for (const one of order) all[one].leave();
    expect(shown.page).toBe(gone.__typename);
  }
});

test('a refusal that comes after what asked for it has gone is not lost', () => {
  const { button, shown } = given();
  button.leave();
  button.keep(gone);
  expect(shown.card).toBe(gone.__typename);
});

test('it goes once something is tried again, and nothing is handed on that was not refused', () => {
  const { button, card, shown } = given();
  button.keep(gone);
  button.leave();
  const next = new RefusalKeeper(() => undefined, card);
  next.forget();
  expect(shown).toMatchObject({ page: null, card: null });
  next.leave();
  card.leave();
  expect(shown.page).toBe(null);
});

test('what is set up, taken down and set up again keeps its own', () => {
  const { button, shown } = given();
  button.leave();
  button.come();
  button.keep(gone);
  expect(shown).toEqual({ page: null, card: null, button: gone.__typename });
});
