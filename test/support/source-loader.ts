/** Arguments with which Node runs a source file of this repository as it stands, in a process of its own. */
export const sourceLoader = [
  '--conditions=development',
  '--no-warnings',
  '--import',
  '@swc-node/register/esm-register',
] as const;
