import { auditEntryTable, auditSealTable } from '../audit/audit.table.js';
import { rateLimitTable } from '../auth/rate-limit.table.js';
import { homeTable } from '../clocks/home.table.js';
import { keyProcessTable, masterKeyUseTable } from '../crypto/key-use.table.js';
import {
  deadLetterTable,
  outboxMessageTable,
  reactionReceiptTable,
  scheduleRunTable,
  sendingStopTable,
} from '../outbox/outbox.table.js';
import { personalData, type OutsideData, type PersonalData } from './personal-data.js';

const aboutNobody = {
  belongsTo: {},
  class: 'installation',
  retention: 'installation',
  erasure: {},
  export: { leftOut: 'About nobody.' },
} as const;
const idsOnly = 'Numbers only. Once the person or account is erased they lead to nothing.';

export const platformData: readonly PersonalData[] = [
  personalData(homeTable, {
    ...aboutNobody,
    why: 'What this installation is.',
    at: null,
    columns: { id: 'figure', sample: 'figure', businessNow: 'date' },
  }),
  personalData(auditEntryTable, {
    belongsTo: {
      person: { listed: 'subjects', kind: 'person' },
      account: ['accountId', { listed: 'subjects', kind: 'account' }],
      organization: { listed: 'subjects', kind: 'organization' },
      case: { listed: 'subjects', kind: 'case' },
    },
    class: 'evidence_of_acts',
    why: 'Shows who did what and when, so that wrongdoing can be found.',
    retention: 'audit_record',
    erasure: { person: { keep: idsOnly }, account: { keep: idsOnly } },
    export: { leftOut: 'Who opened what is in the list of who saw or received what, in words.' },
    at: 'at',
    columns: {
      id: 'id',
      at: 'date',
      actorKind: 'word',
      accountId: 'account',
      systemName: 'word',
      operation: 'word',
      subjects: 'id',
      requestId: 'id',
    },
  }),
  personalData(auditSealTable, {
    ...aboutNobody,
    class: 'evidence_of_acts',
    why: 'Shows that nobody changed the audit trail.',
    retention: 'audit_record',
    at: 'entryAt',
    columns: {
      partition: 'word',
      sequence: 'figure',
      entryId: 'id',
      hash: 'digest',
      entryAt: 'date',
      sealedAt: 'date',
    },
  }),
  personalData(rateLimitTable, {
    ...aboutNobody,
    class: 'security',
    why: 'Counts how often something was asked for; addresses are digests.',
    retention: 'counter',
    at: 'windowStart',
    columns: { rule: 'word', keyHash: 'digest', windowStart: 'date', times: 'figure' },
  }),
  personalData(masterKeyUseTable, {
    ...aboutNobody,
    why: 'Which master key writes.',
    at: 'since',
    columns: { id: 'figure', number: 'word', since: 'date', finishedAt: 'date' },
  }),
  personalData(keyProcessTable, {
    ...aboutNobody,
    why: 'Which processes run with which master keys.',
    at: 'startedAt',
    columns: { id: 'id', name: 'word', knows: 'word', writes: 'word', startedAt: 'date', seenAt: 'date' },
  }),
  personalData(outboxMessageTable, {
    belongsTo: {
      person: { json: 'payload', key: 'personId' },
      account: { json: 'payload', key: 'accountId' },
      organization: { json: 'payload', key: 'organizationId' },
      case: { json: 'payload', key: 'caseId' },
    },
    class: 'operational',
    why: 'What happened and what is still owed because of it: names of events and ids.',
    retention: 'message',
    erasure: { person: { keep: idsOnly }, account: { keep: idsOnly } },
    export: { leftOut: 'Names of events and numbers.' },
    at: 'createdAt',
    columns: {
      id: 'id',
      event: 'word',
      payload: 'id',
      createdAt: 'date',
      relayedAt: 'date',
      settledAt: 'date',
    },
  }),
  personalData(reactionReceiptTable, {
    ...aboutNobody,
    class: 'operational',
    why: 'Which work was done for which message.',
    retention: 'message',
    at: null,
    columns: {
      messageId: 'id',
      reaction: 'word',
      begun: 'figure',
      ended: 'figure',
      leaseToken: 'id',
      leaseUntil: 'date',
      notBefore: 'date',
      doneAt: 'date',
    },
  }),
  personalData(deadLetterTable, {
    ...aboutNobody,
    class: 'operational',
    why: 'Which work failed for the last time; the sentence has every word of anybody’s blanked.',
    retention: 'message',
    at: 'parkedAt',
    columns: {
      messageId: 'id',
      reaction: 'word',
      attempts: 'figure',
      errorClass: 'word',
      errorMessage: 'plain',
      parkedAt: 'date',
    },
  }),
  personalData(scheduleRunTable, {
    ...aboutNobody,
    why: 'When each schedule looks again.',
    at: null,
    columns: {
      name: 'word',
      nextAt: 'date',
      finishedAt: 'date',
      failures: 'figure',
      errorClass: 'word',
      errorMessage: 'plain',
    },
  }),
  personalData(sendingStopTable, {
    ...aboutNobody,
    why: 'Whether anything may leave from here.',
    at: 'since',
    columns: { id: 'figure', since: 'date' },
  }),
];

/** What lies outside the tables of the main database. */
export const outsideData: readonly OutsideData[] = [
  {
    name: 'file store',
    where: 'CHORUS_HOME/files, or an S3 bucket',
    class: 'health',
    holds: 'The bytes of documents, sealed under their person’s key; named by random ids.',
    retention: 'case',
    erasure: 'Removed, each by its id.',
  },
  {
    name: 'key store',
    where: 'CHORUS_HOME/keys, or a second database; never in a dump of the main one',
    class: 'security',
    holds: 'One wrapped key for each person, account and organization.',
    retention: 'person',
    erasure: 'Destroyed. What it sealed cannot be read any more, in no dump and no copy.',
  },
  {
    name: 'backups of the key store',
    where: 'Wherever whoever runs the installation keeps them',
    class: 'security',
    holds: 'Wrapped keys as they were.',
    retention: 'key_backup',
    erasure: 'Lapse by themselves; the receipt names the day.',
  },
  {
    name: 'local outbox',
    where: 'CHORUS_HOME/outbox',
    class: 'correspondence',
    holds: 'Mails and faxes of a server that delivers nothing, in clear.',
    retention: 'held_mail',
    erasure: 'Removed where they are about the person, their cases and filings, or go to the account.',
  },
  {
    name: 'job payloads',
    where: 'Redis, or the schema of the queue in PostgreSQL',
    class: 'operational',
    holds: 'Message and reaction ids only.',
    retention: 'message',
    erasure: 'Nothing to do: ids that lead to nothing.',
  },
  {
    name: 'logs',
    where: 'Standard output, kept by whoever runs the installation',
    class: 'operational',
    holds: 'Request ids, operations, durations and ids; addresses and words are blanked.',
    retention: 'log',
    erasure: 'Nothing to do: ids that lead to nothing.',
  },
  {
    name: 'audit anchors',
    where: 'CHORUS_HOME/audit/anchors',
    class: 'evidence_of_acts',
    holds: 'The ends of the chains of the audit trail: hashes and counts.',
    retention: 'audit_record',
    erasure: 'Nothing to do: about nobody.',
  },
  {
    name: 'dumps of the main database',
    where: 'Wherever whoever runs the installation keeps them',
    class: 'health',
    holds: 'Every table as it was: sealed columns, clear facts without a name.',
    retention: 'key_backup',
    erasure:
      'What was sealed cannot be read once the keys are gone. Dumps should live no longer than the keys’ backups.',
  },
];
