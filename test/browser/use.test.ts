import { describe } from 'vitest';
import { feeds } from './feeds.ts';
import { keyboard } from './keyboard.ts';
import { loading } from './loading.ts';
import { media } from './media.ts';
import { oldBrowsers } from './old-browsers.ts';
import { print } from './print.ts';
import { readers } from './readers.ts';
import { Stage } from './support/stage.ts';

describe('used in a browser', () => {
  const stage = new Stage();
  readers(stage);
  keyboard(stage);
  loading(stage);
  media(stage);
  print(stage);
  oldBrowsers(stage);
  feeds(stage);
});
