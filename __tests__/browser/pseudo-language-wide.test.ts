import { testPages } from './support/pseudo-pages.ts';

testPages(1280, 900);
