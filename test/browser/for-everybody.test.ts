import { describe } from 'vitest';
import { accessibility } from './accessibility.ts';
import { Stage } from './support/stage.ts';
import { targets } from './targets.ts';

describe('for everybody, in a browser', () => {
  const stage = new Stage();
  accessibility(stage);
  targets(stage);
});
