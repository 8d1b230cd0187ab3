import { describe } from 'vitest';
import { accessibility } from './accessibility.ts';
import { feeds } from './feeds.ts';
import { firstScreen } from './first-screen.ts';
import { keyboard } from './keyboard.ts';
import { loading } from './loading.ts';
import { media } from './media.ts';
import { oldBrowsers } from './old-browsers.ts';
import { print } from './print.ts';
import { readers } from './readers.ts';
import { reflow } from './reflow.ts';
import { Stage } from './support/stage.ts';
import { typeSizes } from './type-sizes.ts';

describe('in a browser', () => {
  const stage = new Stage();
  accessibility(stage);
  firstScreen(stage);
  typeSizes(stage);
  readers(stage);
  reflow(stage);
  keyboard(stage);
  loading(stage);
  media(stage);
  print(stage);
  oldBrowsers(stage);
  feeds(stage);
});
