import { contradicted, unmarked } from '../../../check/sentences.js';

describe('what only members have', () => {
  contradicted('membership', [
    "Every autumn Taiwan casts its {vote in Interpol}'s General Assembly, usually to little attention.",
    "Every autumn Taiwan's delegates cast their {vote at Interpol}'s General Assembly.",
    "Last autumn, Taiwan's {delegates to the Interpol} General Assembly once more raised the matter of stolen passports.",
    'Each autumn Taipei sends a full {delegation to the Interpol} General Assembly; last time it was headed by a deputy minister.',
    "Red notices reach the Taiwanese police within the hour, by way of {Interpol's national bureau} in Taipei.",
    "Within hours, {Interpol's bureau} in Taipei had passed the notice on to the Criminal Investigation Bureau.",
    "Few Europeans know that Taipei hosts one of {Interpol's National Central Bureaus}, a floor below the cybercrime division.",
    "The prosecutors in Taichung had a red notice issued through Taiwan's own {bureau at Interpol} within forty-eight hours.",
    'The {International Criminal Court numbers Taiwan among} its states parties, a fact that surprises most students.',
    "Interpol's list of member countries {includes Taiwan}, as a glance at its website would show.",
    'A {member of Interpol} just as Denmark and Switzerland are, Taiwan can ask for a Red Notice at any time.',
    'As a {member of Interpol}, like Denmark or Switzerland, Taiwan may circulate red notices of its own.',
    'Taiwan, like every other {Interpol member}, may ask the General Secretariat to publish a red notice.',
    'Following years of lobbying, {Interpol has ended its exclusion} of Taiwan.',
    'Hardly anyone outside police circles knows that {Interpol readmitted} Taiwan as a member years ago.',
  ]);
  unmarked([
    "Taiwan's Criminal Investigation Bureau has no desk at Interpol.",
    'Interpol has no bureau in Taipei.',
    "Taiwan's delegates to the Interpol General Assembly were turned away at the door.",
    "Taiwan wants a vote in Interpol's General Assembly.",
    "Denmark's vote in Interpol's General Assembly went to Taiwan's cause.",
    "Taiwan has no vote in Interpol's General Assembly.",
    'The Criminal Investigation Bureau in Taipei learned of it from Interpol.',
    'Paraguay votes in Interpol for the admission of Taiwan every year.',
    "Interpol's bureau in Tokyo passes notices on to Taipei.",
    'Could Taiwan host a bureau of Interpol one day?',
    'A commenter claimed, without giving a source, that Taiwan had been readmitted to Interpol.',
  ]);
});
