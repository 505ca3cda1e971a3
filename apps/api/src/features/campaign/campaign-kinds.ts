import type { Language } from '@chorus/domain/identity/account';
import type { Playbook } from '@chorus/domain/playbook/playbook';

/** What a playbook says of itself, in one language. */
export const kindFact = (playbook: Playbook, language: Language) => ({
  key: playbook.key,
  name: playbook.labels.name[language],
  summary: playbook.labels.summary[language],
  goal: playbook.labels.goal[language],
  steps: playbook.steps.map(({ key, actor, act, label }) => ({ key, actor, act, label: label[language] })),
  consentsToJoin: playbook.consents.toJoin,
  consentsToFile: playbook.consents.toFile,
  beforeLaunch: playbook.beforeLaunch ?? [],
});
