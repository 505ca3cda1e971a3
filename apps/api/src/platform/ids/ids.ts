import { randomBytes } from 'node:crypto';
import type { Id } from '@chorus/domain/shared/ids';
import { v7 } from 'uuid';

/** A fresh UUIDv7: ordered by time of creation, made in the app, never a secret. */
export function newId<Thing extends string>(): Id<Thing> {
  return v7() as Id<Thing>;
}

/** 128 random bits as base64url (22 characters): what a link carries, because an id is no secret. */
export function randomToken(): string {
  return randomBytes(16).toString('base64url');
}
