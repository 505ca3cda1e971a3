import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Fault, SessionEnded } from '../../lib/graphql.js';
import { followSession, sessionIs, sessionLeft, type SessionNews } from '../../lib/session.js';
import { FileQueue } from './file-queue.js';
import { sendFile } from './upload.js';

const page = (name: string) => new File(['words'], name, { type: 'image/jpeg' });
const stands = (queue: FileQueue) => queue.given.map(({ file, state }) => `${file.name} ${state}`);

/** A way for files that arrive when the test says so. */
function givenWay(queue: FileQueue) {
  const under: { name: string; arrives: () => void; fails: (fault: Fault) => void }[] = [];
  queue.carry = (file) =>
    new Promise((resolve, reject) =>
      under.push({ name: file.name, arrives: () => resolve({ fileId: `kept ${file.name}` }), fails: reject }),
    );
  const next = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    const one = under.shift();
    if (one === undefined) throw new Error('Nothing is on its way.');
    return one;
  };
  return { next, under };
}

describe('files somebody gives', () => {
  it('all arrive, also one that is given while another is on its way', async () => {
    const queue = new FileQueue();
    const { next } = givenWay(queue);
    queue.add([page('page1.jpg')]);
    queue.add([page('page2.jpg'), page('page3.jpg')]);
    expect(stands(queue)).toEqual(['page1.jpg sending', 'page2.jpg waiting', 'page3.jpg waiting']);
    const all = queue.all();
    for (const name of ['page1.jpg', 'page2.jpg', 'page3.jpg']) {
      const one = await next();
      expect([one.name, queue.busy]).toEqual([name, true]);
      one.arrives();
    }
    expect([await all, queue.busy, queue.fileId]).toEqual([true, false, 'kept page3.jpg']);
    expect(stands(queue)).toEqual(['page1.jpg sent', 'page2.jpg sent', 'page3.jpg sent']);
  });

  it('are sent again each by itself where one of them failed, and the form is told', async () => {
    const queue = new FileQueue();
    const { next } = givenWay(queue);
    queue.add([page('page1.jpg'), page('page2.jpg')]);
    const all = queue.all();
    (await next()).fails(new Fault(false));
    (await next()).arrives();
    expect(await all).toBe(false);
    expect(stands(queue)).toEqual(['page1.jpg failed', 'page2.jpg sent']);
    queue.again(1);
    const again = queue.all();
    const one = await next();
    expect(one.name).toBe('page1.jpg');
    one.arrives();
    expect(await again).toBe(true);
  });

  it('do not hold a form that was told to go on without them', async () => {
    const queue = new FileQueue();
    queue.carry = () => Promise.resolve({ __typename: 'FileTypeNotAccepted' });
    queue.add([page('notes.txt')]);
    expect([await queue.all(), stands(queue)]).toEqual([false, ['notes.txt refused']]);
    queue.takeOff(1);
    expect(await queue.all()).toBe(true);
    queue.carry = () => Promise.resolve({ __typename: 'FileTypeNotAccepted' });
    queue.add([page('more.txt')]);
    await queue.all();
    queue.carry = () => Promise.resolve({ fileId: 'kept' });
    queue.add([page('notice.pdf')]);
    expect([await queue.all(), stands(queue)]).toEqual([true, ['notice.pdf sent']]);
  });

  it('wait for their person where the session ended, and go once they are back', async () => {
    const queue = new FileQueue();
    queue.carry = () => Promise.reject(new SessionEnded());
    queue.add([page('page1.jpg')]);
    expect([await queue.all(), stands(queue)]).toEqual([false, ['page1.jpg ended']]);
    queue.carry = () => Promise.resolve({ fileId: 'kept' });
    queue.back();
    expect([await queue.all(), stands(queue)]).toEqual([true, ['page1.jpg sent']]);
  });

  it('are nobody else’s once their person has signed out', async () => {
    const queue = new FileQueue();
    const { under } = givenWay(queue);
    queue.add([page('page1.jpg'), page('page2.jpg')]);
    sessionLeft();
    under[0]?.fails(new Fault(false));
    await queue.all();
    expect([stands(queue), under.map(({ name }) => name)]).toEqual([[], ['page1.jpg']]);
  });

  it('make room for the newest where only one has a place, also while one is on its way', async () => {
    const queue = new FileQueue();
    const stopped: string[] = [];
    queue.carry = (file, { signal }) =>
      new Promise((resolve, reject) => {
        if (file.name === 'second.jpg') return resolve({ fileId: 'kept second' });
        signal.addEventListener('abort', () => {
          stopped.push(file.name);
          reject(new Fault(false));
        });
      });
    queue.addOnly(page('first.jpg'));
    queue.addOnly(page('second.jpg'));
    expect([await queue.all(), stopped, stands(queue)]).toEqual([true, ['first.jpg'], ['second.jpg sent']]);
    expect(queue.fileId).toBe('kept second');
  });
});

/** As much of the older way to send as `sendFile` uses. */
class Request {
  static last: Request;
  status = 0;
  responseText = '';
  headers: Record<string, string> = {};
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload: () => void = () => undefined;
  onerror: () => void = () => undefined;
  onabort: () => void = () => undefined;
  constructor() {
    Request.last = this;
  }
  open(): void {
    this.status = 0;
  }
  setRequestHeader(name: string, value: string): void {
    this.headers[name.toLowerCase()] = value;
  }
  send(): void {
    this.status = 0;
  }
  abort(): void {
    this.onabort();
  }
  answers(status: number, body: object): void {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload();
  }
}

describe('a file on its way', () => {
  const before = globalThis.XMLHttpRequest;
  let news: SessionNews[] = [];
  let unfollow = () => undefined as void;
  const sends = () =>
    sendFile('person', page('page1.jpg'), { onShare: () => undefined, signal: still.signal });
  let still = new AbortController();
  beforeEach(() => {
    still = new AbortController();
    globalThis.XMLHttpRequest = Request as unknown as typeof XMLHttpRequest;
    sessionLeft();
    sessionIs('anna');
    news = [];
    unfollow = followSession((each) => news.push(each));
  });
  afterEach(() => {
    unfollow();
    sessionLeft();
    globalThis.XMLHttpRequest = before;
  });

  it('goes in the name of whoever the page is made for', async () => {
    const sent = sends();
    expect(Request.last.headers['chorus-account']).toBe('anna');
    Request.last.answers(201, { fileId: 'f' });
    expect(await sent).toMatchObject({ fileId: 'f' });
  });

  it('asks for signing in where the session has ended', async () => {
    const sent = sends();
    Request.last.answers(401, { kind: 'SignInFirst', message: 'Sign in first.' });
    await expect(sent).rejects.toThrow(SessionEnded);
    expect(news).toEqual(['ended']);
  });

  it('is given up once nothing of it moves any more, and not while it moves', async () => {
    jest.useFakeTimers();
    try {
      const sent = sends();
      const failed = sent.catch((error: unknown) => error);
      for (let part = 1; part <= 5; part += 1) {
        await jest.advanceTimersByTimeAsync(60_000);
        Request.last.upload.onprogress?.({ loaded: part, total: 5 });
      }
      let over = false;
      void failed.then(() => (over = true));
      await jest.advanceTimersByTimeAsync(60_000);
      expect(over).toBe(false);
      await jest.advanceTimersByTimeAsync(60_000);
      expect(await failed).toMatchObject({ name: 'Fault', reached: false });
    } finally {
      jest.useRealTimers();
    }
  });

  it('is stopped where it was taken off', async () => {
    const sent = sends();
    still.abort();
    await expect(sent).rejects.toThrow(Fault);
  });
});
