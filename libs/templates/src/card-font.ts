import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The faces of letters, as files, for pictures that are drawn without the typesetter. */
export const cardFonts = {
  regular: {
    name: 'Source Sans 3',
    file: require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  },
  strong: {
    name: 'Source Sans 3 SemiBold',
    file: require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  },
} as const;
