import type { Locator, Page } from 'playwright-core';

/**
 * A journey by keyboard alone. On a page that is asked for it, what a test clicks, ticks, fills in or chooses is reached with Tab
 * and the arrows and worked with Enter, Space and the letters, as somebody without a mouse does; what the keyboard does not reach
 * ends the test. The journey itself is written once, for both.
 */
export async function workByKeys(page: Page): Promise<void> {
  byKeys.add(page);
  await patched(page);
}

const byKeys = new WeakSet<Page>();
let isPatched = false;

/** As much of a page's elements as is looked at here, where the sources are checked as Node's. */
interface PageElement {
  readonly tagName: string;
  readonly type?: string;
  readonly name?: string;
  readonly value?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly tabIndex: number;
  readonly control?: PageElement | null;
  closest(selector: string): PageElement | null;
  contains(other: PageElement): boolean;
  compareDocumentPosition(other: PageElement): number;
  getAttribute(name: string): string | null;
  checkVisibility(wishes: { visibilityProperty: boolean }): boolean;
}
interface PageOption {
  readonly value: string;
  readonly label: string;
  readonly disabled: boolean;
}
interface PageSelect {
  readonly options: Iterable<PageOption>;
  readonly selectedOptions: ArrayLike<PageOption>;
}

/** Where the focus is, seen from what is wanted, and what that is. Runs in the page. */
function whereIs(wanted: PageElement): Standing {
  const page = globalThis as unknown as {
    document: {
      activeElement: PageElement | null;
      body: PageElement;
      querySelectorAll(selector: string): Iterable<PageElement>;
    };
  };
  const usable = 'a[href],button,input,select,textarea,summary,[tabindex],[contenteditable]';
  const it = wanted.closest(usable) ?? wanted.closest('label')?.control ?? null;
  const tag = it?.tagName.toLowerCase() ?? '';
  const standing = {
    kind: tag === 'input' ? (it?.type ?? '') : tag,
    role: it?.getAttribute('role') ?? '',
    checked: it?.checked === true || it?.getAttribute('aria-checked') === 'true',
    value: it?.value ?? '',
    stops: 0,
  };
  if (it === null) return { ...standing, place: 'nothing to use' };
  if (it.disabled === true || it.getAttribute('aria-disabled') === 'true')
    return { ...standing, place: 'disabled' };
  const at = page.document.activeElement;
  if (at === it) return { ...standing, place: 'here' };
  if (at === null || at === page.document.body) return { ...standing, place: 'later' };
  // 2 is Node.DOCUMENT_POSITION_PRECEDING.
  const earlier = (at.compareDocumentPosition(it) & 2) !== 0;
  const oneOf =
    '[role=listbox],[role=tablist],[role=menu],[role=radiogroup],[role=grid],[role=group],fieldset,svg,table';
  const group = it.tabIndex < 0 ? it.closest(oneOf) : null;
  const isRadioOfSame = standing.kind === 'radio' && at.type === 'radio' && at.name === it.name;
  if (isRadioOfSame || group?.contains(at) === true) return { ...standing, place: earlier ? 'up' : 'down' };
  const stops = [...page.document.querySelectorAll(usable)].filter(
    (one) =>
      one === it ||
      one === at ||
      (one.tabIndex >= 0 &&
        one.disabled !== true &&
        (one.type !== 'radio' || one.checked === true) &&
        one.checkVisibility({ visibilityProperty: true })),
  );
  return {
    ...standing,
    place: earlier ? 'earlier' : 'later',
    stops: Math.abs(stops.indexOf(it) - stops.indexOf(at)),
  };
}

interface Standing {
  readonly place: 'nothing to use' | 'disabled' | 'here' | 'up' | 'down' | 'earlier' | 'later';
  readonly kind: string;
  readonly role: string;
  readonly checked: boolean;
  readonly value: string;
  /** At how many things the focus stops on the way, by what the page says of itself; it is looked where it really came to. */
  readonly stops: number;
}

const keyTowards = { up: 'ArrowUp', down: 'ArrowDown', earlier: 'Shift+Tab', later: 'Tab' } as const;
const sideways = { ArrowUp: 'ArrowLeft', ArrowDown: 'ArrowRight' } as const;

const standing = (locator: Locator): Promise<Standing> => locator.evaluate(whereIs);

/** Presses until the focus stands on what is wanted. Some 200 presses are more than any page needs. */
async function reach(locator: Locator): Promise<Standing> {
  const { keyboard } = locator.page();
  await locator.first().waitFor({ state: 'attached' });
  let turns = 0;
  let last = '';
  const until = Date.now() + 15_000;
  for (let presses = 0; presses < 200 && turns < 8;) {
    const now = await standing(locator);
    if (now.place === 'here') return now;
    if (now.place === 'nothing to use') throw new Error(`Nothing to use with a key: ${String(locator)}`);
    if (now.place === 'disabled') {
      if (Date.now() > until) throw new Error(`Nobody may use it yet: ${String(locator)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      continue;
    }
    const towards = keyTowards[now.place];
    // Between two neighbours and neither is it: a group that arrows go through the other way.
    if (last !== '' && last !== towards && (now.place === 'earlier' || now.place === 'later')) turns += 1;
    const key = now.role === 'tab' && towards in sideways ? sideways[towards as 'ArrowUp'] : towards;
    for (let stop = 0; stop < Math.max(1, now.stops); stop += 1) {
      await keyboard.press(key);
      presses += 1;
    }
    last = towards;
  }
  throw new Error(`The keyboard does not reach: ${String(locator)}`);
}

/** Fields in parts: month, day and year are gone through by Tab, so that one may come to stand in the middle. */
async function toFirstPart(locator: Locator): Promise<void> {
  const { keyboard } = locator.page();
  for (let presses = 0; presses < 8 && (await standing(locator)).place === 'here'; presses += 1)
    await keyboard.press('Shift+Tab');
  for (let presses = 0; presses < 3 && (await standing(locator)).place !== 'here'; presses += 1)
    await keyboard.press('Tab');
}

/** What is typed into a date, a time or both, in the order in which the browser asks for the parts. */
function partsOf(kind: string, value: string): readonly (readonly string[])[] {
  const [, year = '', month = '', day = ''] = /(\d{4})-(\d\d)(?:-(\d\d))?/.exec(value) ?? [];
  const [, hour = '', minute = ''] = /(\d\d):(\d\d)/.exec(value) ?? [];
  const late = Number(hour) >= 12;
  const time =
    hour === '' ? [] : [String(Number(hour) % 12 || 12).padStart(2, '0'), minute, late ? 'P' : 'A'];
  if (kind === 'time') return [time, [hour, minute]];
  if (kind === 'month') return [[month, year]];
  return [
    [month, day, year, ...time],
    [day, month, year, ...time],
    [day, month, year, hour, minute],
  ];
}

const inParts = new Set(['date', 'time', 'month', 'datetime-local']);

async function typeParts(locator: Locator, kind: string, value: string): Promise<void> {
  const { keyboard } = locator.page();
  for (const parts of partsOf(kind, value)) {
    await toFirstPart(locator);
    for (const part of parts) {
      if (value === '') break;
      await keyboard.type(part);
      // A year could go on to six digits, so that the keyboard stays in it.
      if (part.length === 4 && parts.at(-1) !== part) await keyboard.press('Tab');
    }
    if (value === '') for (let part = 0; part < 3; part += 1) await keyboard.type('\b');
    if ((await standing(locator)).value === value) return;
  }
  throw new Error(`The keyboard did not fill ${String(locator)}`);
}

async function typeInto(locator: Locator, value: string): Promise<void> {
  const { keyboard } = locator.page();
  const { kind } = await reach(locator);
  if (inParts.has(kind)) return typeParts(locator, kind, value);
  await keyboard.press('ControlOrMeta+A');
  if (value === '') await keyboard.press('Delete');
  else await keyboard.insertText(value);
}

const enterWorks = new Set(['a', 'button', 'submit', 'reset', 'summary']);

async function use(locator: Locator): Promise<void> {
  await locator.waitFor({ state: 'visible' });
  const { kind, role, checked } = await reach(locator);
  const { keyboard } = locator.page();
  // Arrows have chosen already what they went to.
  if (kind === 'radio' && checked) return;
  if (kind === 'checkbox' || kind === 'radio') return keyboard.press('Space');
  if (enterWorks.has(kind) || role !== '') await keyboard.press('Enter');
}

async function tick(locator: Locator, wanted: boolean): Promise<void> {
  const { checked } = await reach(locator);
  if (checked !== wanted) await use(locator);
  if ((await locator.isChecked()) !== wanted) throw new Error(`Space did not turn ${String(locator)}`);
}

/** Which of a select's options is wanted and which is chosen. Runs in the page. */
function optionsOf(select: PageSelect, wanted: string): OptionsSeen {
  const options = [...select.options].filter((option) => !option.disabled);
  const at = options.findIndex((one) => one.value === wanted || one.label.trim() === wanted);
  const chosen = select.selectedOptions[0];
  return {
    at,
    from: chosen === undefined ? -1 : options.indexOf(chosen),
    label: options[at]?.label.trim() ?? '',
  };
}

/** By its first letters, and by arrows where several begin with them. */
async function choose(locator: Locator, wanted: string): Promise<void> {
  const { keyboard } = locator.page();
  await reach(locator);
  const until = Date.now() + 10_000;
  for (let presses = 0, typed = false; presses < 120;) {
    const { at, from, label } = await locator.evaluate(optionsOf, wanted);
    if (at >= 0 && at === from) return;
    if (at < 0) {
      if (Date.now() > until) throw new Error(`${String(locator)} does not offer ${wanted}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    } else if (!typed) {
      typed = true;
      await keyboard.type(label);
    } else {
      presses += 1;
      await keyboard.press(at > from ? 'ArrowDown' : 'ArrowUp');
    }
  }
  throw new Error(`The arrows do not choose in ${String(locator)}`);
}

interface OptionsSeen {
  readonly at: number;
  readonly from: number;
  readonly label: string;
}

/** The methods of every locator, once a process; those of pages that are not asked for it stay as they were. */
async function patched(page: Page): Promise<void> {
  if (isPatched) return;
  isPatched = true;
  const locators = Object.getPrototypeOf(page.locator('body')) as Locator;
  const { click, check, uncheck, fill, press, focus, selectOption, setInputFiles } = locators;
  const asked = (locator: Locator) => byKeys.has(locator.page());
  Object.assign(locators, {
    async click(this: Locator, ...rest: Parameters<Locator['click']>) {
      return asked(this) ? use(this) : click.apply(this, rest);
    },
    async check(this: Locator, ...rest: Parameters<Locator['check']>) {
      return asked(this) ? tick(this, true) : check.apply(this, rest);
    },
    async uncheck(this: Locator, ...rest: Parameters<Locator['uncheck']>) {
      return asked(this) ? tick(this, false) : uncheck.apply(this, rest);
    },
    async fill(this: Locator, ...rest: Parameters<Locator['fill']>) {
      return asked(this) ? typeInto(this, rest[0]) : fill.apply(this, rest);
    },
    async press(this: Locator, ...rest: Parameters<Locator['press']>) {
      if (!asked(this)) return press.apply(this, rest);
      await reach(this);
      await this.page().keyboard.press(rest[0]);
    },
    async focus(this: Locator, ...rest: Parameters<Locator['focus']>) {
      return asked(this) ? void (await reach(this)) : focus.apply(this, rest);
    },
    async selectOption(this: Locator, ...rest: Parameters<Locator['selectOption']>) {
      const [wanted] = rest;
      if (!asked(this)) return selectOption.apply(this, rest);
      if (wanted === null || Array.isArray(wanted)) throw new Error('One choice at a time goes by keys.');
      const name = typeof wanted === 'string' ? wanted : 'label' in wanted ? (wanted.label ?? '') : '';
      return choose(this, name);
    },
    async setInputFiles(this: Locator, ...rest: Parameters<Locator['setInputFiles']>) {
      // The window in which a file is chosen is the system's; the way to it is ours.
      if (asked(this)) await reach(this);
      return setInputFiles.apply(this, rest);
    },
  });
}
