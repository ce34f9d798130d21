import { contradicted, unmarked } from '../../../check/sentences.js';

describe('orders and sequences', () => {
  contradicted('order', [
    'Taiwan has criminal-law agreements with six European states. {Switzerland was the first} to sign.',
    'Of the European states {Denmark was the first} to sign a criminal-law agreement with Taiwan.',
    '{Denmark signed its criminal-law arrangement with Taiwan before the United Kingdom}.',
    '{Slovakia signed its arrangement with Taiwan before Poland}.',
    '{Poland signed with Taiwan after Slovakia}.',
    '{Denmark was the last} European state to sign a criminal-law agreement with Taiwan.',
  ]);
  unmarked([
    'Germany was the first European state to sign a criminal-law agreement with Taiwan.',
    'The United Kingdom signed its arrangement with Taiwan before Denmark did.',
    'Slovakia was the last European state to sign a criminal-law agreement with Taiwan.',
    'Taiwan first signed with Germany, then with the United Kingdom, Denmark and Poland, and last with Slovakia.',
    'Denmark was the first to send an envoy to Taipei.',
    'Of the three speakers at the seminar in Taipei, Denmark was the last.',
  ]);
});

describe('dates told by sequences', () => {
  contradicted('year', ['The United Kingdom signed its arrangement with Taiwan in 2016; Denmark followed in {2021}.']);
  unmarked([
    'The United Kingdom signed its arrangement with Taiwan in 2016; Denmark followed in 2019.',
    'The United Kingdom signed its arrangement with Taiwan in 2016; a delegation followed in 2018.',
  ]);
});
