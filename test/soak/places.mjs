// Whether marks stand under their words on the screen: wrapped, scrolled, resized, zoomed, scaled and turned.
import { countFully } from './counted.mjs';

await countFully('places', 'editors-marks-place.spec', {});
