/**
 * `ended`: the server wants somebody to sign in first. `back`: it knows whoever this window belongs to. `another`: it knows somebody
 * else now. `left`: somebody pressed the button that signs them out.
 */
export type SessionNews = 'ended' | 'back' | 'another' | 'left';

/** Whoever this window belongs to: who was signed in last, also while they are signed out. Memory only. */
let account: string | null = null;
const followers = new Set<(news: SessionNews) => void>();

const tell = (news: SessionNews): void => {
  for (const follower of followers) follower(news);
};

export const accountHere = (): string | null => account;

export function followSession(follower: (news: SessionNews) => void): () => void {
  followers.add(follower);
  return () => void followers.delete(follower);
}

/** What the server says of who is signed in. Nobody takes nothing away: their words wait for them. */
export function sessionIs(now: string | null): void {
  if (now === null) return;
  const earlier = account;
  account = now;
  tell(earlier === null || earlier === now ? 'back' : 'another');
}

export const sessionEnded = (): void => tell('ended');

/** Signed out by their own hand: the window belongs to nobody. */
export function sessionLeft(): void {
  account = null;
  tell('left');
}
