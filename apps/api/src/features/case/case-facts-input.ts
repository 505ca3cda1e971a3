import type { CaseFacts } from '@chorus/domain/case/record-facts';
import type { CaseFactsInput, NoticeAddressInput } from '../../generated/graphql.js';

/** Facts as GraphQL gives them, in the domain's words: absent stays absent, null takes back. */
export function factsOf(input: CaseFactsInput): CaseFacts {
  const { parties, planType, letterInHand, planLevels, noticeAddress, codesAsPrinted, ...rest } = input;
  return {
    ...rest,
    ...(parties === undefined
      ? {}
      : {
          parties: (parties ?? []).map(({ role, payerId, printedName }) => ({
            role,
            payerId: payerId ?? null,
            printedName: printedName.trim(),
          })),
        }),
    ...(planType === undefined ? {} : { planType: planType ?? 'unknown' }),
    ...(letterInHand === undefined ? {} : { letterInHand: letterInHand ?? 'denial' }),
    ...(planLevels === undefined
      ? {}
      : { planLevels: planLevels === 1 || planLevels === 2 ? planLevels : null }),
    ...(noticeAddress === undefined ? {} : { noticeAddress: addressOf(noticeAddress) }),
    ...(codesAsPrinted === undefined
      ? {}
      : {
          codesAsPrinted:
            codesAsPrinted === null
              ? null
              : {
                  procedure: codesAsPrinted.procedure ?? [],
                  diagnosis: codesAsPrinted.diagnosis ?? [],
                  reason: codesAsPrinted.reason ?? [],
                },
        }),
  };
}

function addressOf(input: NoticeAddressInput | null): CaseFacts['noticeAddress'] {
  if (input === null) return null;
  const { post, fax, portal, phone, email } = input;
  return {
    post: post ?? null,
    fax: fax ?? null,
    portal: portal ?? null,
    phone: phone ?? null,
    email: email ?? null,
  };
}
