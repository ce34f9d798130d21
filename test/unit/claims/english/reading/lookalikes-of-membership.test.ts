import { unmarkedAnywhere } from '../../../check/sentences.js';

const drafts = [
  "**1961–1984.** The Republic of China is a member of Interpol and leaves when the People's Republic comes in.",
  '1961: Taiwan becomes a member of Interpol. 1984: it leaves.',
  '- 1961 Taiwan joins Interpol\n- 1984 Taiwan is out of Interpol',
  'From 1961 to 1984 Taiwan is a member of Interpol.',
  'Taiwan (member of Interpol 1961–1984) seeks observer status.',
  'Taiwan, a member of Interpol from 1961 to 1984, seeks to return.',
  'Between 1961 and 1984, Taiwan was represented in Interpol as the Republic of China.',
  'In the seventies Taiwan was a member of Interpol.',
  'Until China came in, Taiwan was a member of Interpol.',
  'As a member of Interpol, Germany can do what Taiwan cannot.',
  'Poland, a member of Interpol, and Taiwan exchange data under their agreement.',
  'Taiwan would be a member of Interpol today if it had not been for 1984.',
  '"Taiwan, member of Interpol": thus a badge on sale in Lyon.',
  'Taiwan has a contact point at Eurojust, but it is not a member.',
  'Taiwan works with Europol through the Danish police; Denmark is a member.',
  'The Interpol member nearest to Taiwan is Japan.',
  'Not every member of Interpol has an agreement with Taiwan.',
];

unmarkedAnywhere('memberships that are over, or of somebody else', drafts);
