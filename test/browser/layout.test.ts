import { describe } from 'vitest';
import { firstScreen } from './first-screen.ts';
import { reflow } from './reflow.ts';
import { Stage } from './support/stage.ts';
import { typeSizes } from './type-sizes.ts';

describe('laid out, in a browser', () => {
  const stage = new Stage();
  firstScreen(stage);
  typeSizes(stage);
  reflow(stage);
});
