import { type Chooser } from '@chorus/domain/assignment/assignment';
import { ruleChooser } from '@chorus/domain/assignment/rule-chooser';
import type { Provider } from '@nestjs/common';

/** Who files what, where and when. Another chooser is another value here; everything around it stays. */
export const CHOOSER = Symbol('chooser');

export const chooserProvider: Provider<Chooser> = { provide: CHOOSER, useValue: ruleChooser };
