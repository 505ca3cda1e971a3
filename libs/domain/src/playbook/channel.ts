/** How a filing reaches its recipient [22]. The words live here because a step already says which are lawful for it. */
export const channels = ['post', 'fax', 'portal', 'phone', 'email'] as const;
export type Channel = (typeof channels)[number];

/** Business days kept free before the act-by date [18]: the post needs five, what arrives the same day one. */
export const safetyMarginBusinessDays: Readonly<Record<Channel, number>> = {
  post: 5,
  fax: 1,
  portal: 1,
  phone: 1,
  email: 1,
};
