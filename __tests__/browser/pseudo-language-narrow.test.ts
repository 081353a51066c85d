import { testPages } from './support/pseudo-pages.ts';

testPages(320, 800);
