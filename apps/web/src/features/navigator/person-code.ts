/** How somebody is told apart from others without a name: nobody outside the desk knows them by it. */
export const personCode = (participationId: string): string => participationId.slice(-4).toUpperCase();
