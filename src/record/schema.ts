/**
 * The shape of the record: what `data/` holds, what a user's own dataset holds, and what `dist/record.json` ships.
 * Every type of the record is inferred from these schemas, and the JSON Schemas in `data/schema/` are generated from
 * them. All else in the program imports types only, so that zod is loaded where a dataset is validated and nowhere else.
 */
import * as z from 'zod/mini';

const id = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'an id is letters, digits, dots and hyphens, and begins with a letter or digit'));
const text = z.string().check(z.trim()).check(z.minLength(1, 'this must not be empty'));

/** An ISO 8601 date of the precision the source gives: `2019`, `2019-07` or `2019-07-08`. */
export const partialDateSchema = z
  .string()
  .check(
    z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is 2019, 2019-07 or 2019-07-08, as exact as the source is'),
  );

/** A BCP 47 language tag: `en`, `zh-Hant`. */
const language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language is a tag such as en or zh-Hant'));

export const sourceKindSchema = z.enum([
  'primary-text',
  'court',
  'government',
  'secondary-copy',
  'academic',
  'legal-commentary',
  'think-tank',
  'reference',
  'media',
  'founding-article',
]);

export const sourceSchema = z.strictObject({
  id,
  title: text,
  url: z.url(),
  publisher: text,
  date: z.nullable(partialDateSchema).check(z.describe('As far as the source shows it; `null` where it shows none.')),
  dateNote: z.optional(text).check(z.describe('What the source says about its date beyond an ISO date ("print date", "after June 2022").')),
  kind: sourceKindSchema,
});

/** Where a value comes from: the source and the place in it. */
export const citationSchema = z.strictObject({
  source: id,
  at: text.check(z.describe('Where to look: "Article 4", "title", "second paragraph", "date line".')),
});

const cites = z.array(citationSchema).check(z.minLength(1));

/** A value with its sources. */
const sourced = <T extends z.ZodMiniType>(value: T) => z.strictObject({ value, cites, note: z.optional(text) });

// ---- names ---------------------------------------------------------------------------------

/** The words a party is called by in one language. */
export const partyNamesSchema = z.strictObject({
  name: text.check(z.describe('The everyday name: "Denmark".')),
  others: z._default(z.array(text), []).check(z.describe('Official and other names: "Kingdom of Denmark", "Holland".')),
  abbreviations: z._default(z.array(text), []).check(z.describe('Used as such only in capitals as printed: "UK", "U.S.".')),
  adjectives: z._default(z.array(text), []).check(z.describe('Adjectives: "Danish".')),
  combining: z
    ._default(z.array(text), [])
    .check(z.describe('First parts of compounds, read before a hyphen only: "Anglo" of "Anglo-Irish".')),
  people: z._default(z.array(text), []).check(z.describe('The people: "Danes", "Danish people".')),
  capitals: z
    ._default(z.array(text), [])
    .check(z.describe('Capital and seat of government, used for the government: "Copenhagen", "The Hague".')),
  organs: z._default(z.array(text), []).check(z.describe('Organs that act for the party: "Sejm", "Bundestag".')),
});

/** Neighbours which show that a name stands for something else: "Georgia" after "Atlanta,", "Jersey" after "New". */
export const nameGuardSchema = z.strictObject({
  name: text,
  notAfter: z._default(z.array(text), []),
  notBefore: z._default(z.array(text), []),
  why: z.optional(text),
});

export const partySchema = z.strictObject({
  id,
  kind: z.enum(['state', 'territory', 'organisation']),
  names: z
    .record(language, partyNamesSchema)
    .check(z.describe('Names by language tag; `en` is what drafts are read with, the others serve hover and completion.')),
  regions: z
    ._default(z.array(id), [])
    .check(z.describe('The regions it lies in, as drafts name them: "Europe", "Nordic". Ids of `regions`.')),
  guards: z._default(z.array(nameGuardSchema), []),
});

export const regionSchema = z.strictObject({
  id,
  names: z.record(language, z.array(text)).check(z.describe('By language: "Europe".')),
  adjectives: z.record(language, z.array(text)),
});

// ---- topics --------------------------------------------------------------------------------

/** The words of one language that name a topic. */
export const topicWordsSchema = z.strictObject({
  nouns: z.array(text).check(z.describe('Nouns and noun phrases: "extradition", "transfer of sentenced persons", "prisoner transfer".')),
  abbreviations: z._default(z.array(text), []).check(z.describe('Abbreviations, read in capitals only: "TSP", "MLA".')),
  verbs: z._default(z.array(text), []).check(z.describe('Verbs that mean the topic whatever their object, base form: "extradite".')),
  verbPhrases: z
    ._default(
      z.array(
        z.strictObject({
          verbs: z.array(text).check(z.minLength(1)),
          nouns: z._default(z.array(text), []).check(z.describe('Nouns of the same meaning: "handover" of a "fugitive".')),
          objects: z.array(text).check(z.minLength(1)),
        }),
      ),
      [],
    )
    .check(z.describe('Verbs that mean the topic with one of these objects: "surrender" + "fugitive".')),
});

export const topicSchema = z.strictObject({
  id,
  labels: z.record(language, text).check(z.describe('Label by language.')),
  words: z.record(language, topicWordsSchema),
  partOf: z.optional(id).check(z.describe('The topic it is a part of: what covers the whole covers the part.')),
  field: id.check(z.describe('The field of law: a scope statement about one field says nothing about another.')),
  definition: z.optional(sourced(text)),
});

// ---- agreements ----------------------------------------------------------------------------

export const agreementKindSchema = z.enum(['treaty', 'convention', 'agreement', 'arrangement', 'memorandum', 'unknown']);

export const dateEventSchema = z.enum([
  'signed',
  'initialled',
  'approved',
  'ratified',
  'in force',
  'amended',
  'suspended',
  'terminated',
  'lapsed',
  'dated',
]);

export const agreementDateSchema = z.strictObject({
  event: dateEventSchema.check(z.describe('`dated`: the source gives a date and does not say of what.')),
  date: partialDateSchema,
  by: z.optional(id).check(z.describe('The side that acted, where the sides acted on different days.')),
  place: z.optional(text),
  note: z.optional(text),
  cites,
});

export const scopeValueSchema = z.enum(['covered', 'not covered']);

export const disputeSchema = z.strictObject({
  id,
  field: text.check(z.describe('What the sources disagree on: `signed`, `scope.extradition`, `parties`, ...')),
  question: text,
  sides: z
    .array(
      z.strictObject({
        value: text,
        date: z
          .optional(partialDateSchema)
          .check(z.describe('Where the side is a date or a scope value, so that a draft that takes this side can be recognised.')),
        scope: z.optional(scopeValueSchema),
        cites,
      }),
    )
    .check(z.minLength(2)),
  standing: z.enum(['open', 'settled']),
  preferred: z.optional(z.int().check(z.nonnegative())).check(z.describe('Index of the preferred side; needed when settled.')),
  why: text,
});

export const agreementSchema = z.strictObject({
  id,
  kind: sourced(agreementKindSchema),
  field: id.check(z.describe('Field of law: `criminal`, `civil`, `police`, `drugs`, `anti-corruption`, `justice-administration`, ...')),
  label: text.check(z.describe('How we call it in the interface: "Danish–Taiwanese arrangement (2019)". Ours, so it needs no source.')),
  adjacent: z
    ._default(z.boolean(), false)
    .check(z.describe('Set where it is of another field and stands in the dataset so that nobody takes it for one of its own.')),
  titles: z._default(z.array(z.strictObject({ language, text, short: z._default(z.boolean(), false), cites })), []),
  parties: z
    .array(z.strictObject({ party: id, office: z.optional(sourced(text)) }))
    .check(z.minLength(2))
    .check(z.describe('The sides as states or organisations, and the office or authority in whose name each acted.')),
  dates: z._default(z.array(agreementDateSchema), []),
  status: z.optional(sourced(z.enum(['in force', 'signed', 'lapsed', 'terminated', 'not in force', 'expired']))),
  scope: z
    ._default(z.record(id, sourced(scopeValueSchema)), {})
    .check(z.describe('Topic id → covered or not covered. A topic that is absent is *not recorded*.')),
  limitedTo: z
    .optional(sourced(z.array(id).check(z.minLength(1))))
    .check(z.describe('Set where a source says that the agreement is about these topics and nothing else of its field.')),
  singleCase: z.optional(sourced(text)).check(z.describe('Set where it was made for one case only.')),
  relations: z._default(
    z.array(z.strictObject({ kind: z.enum(['supplements', 'supersedes', 'amends', 'implements']), agreement: id, cites })),
    [],
  ),
  disputes: z._default(z.array(disputeSchema), []),
  facts: z
    ._default(z.array(z.strictObject({ about: text, text, cites })), [])
    .check(z.describe('Further facts in our own words, in reading order.')),
  weak: z._default(z.boolean(), false).check(z.describe('Set where only weak sources attest the agreement: judged cautiously.')),
});

// ---- statements that close the world -------------------------------------------------------

/** What a group of states has in common with regard to the focal party. */
export const propertySchema = z.discriminatedUnion('kind', [
  /** Has an agreement in this field of law. */
  z.strictObject({ kind: z.literal('agreement'), field: id }),
  /** Has an agreement that covers the topic. */
  z.strictObject({ kind: z.literal('covers'), topic: id }),
  /** Its agreements are limited to the topic. */
  z.strictObject({ kind: z.literal('limited to'), topic: id }),
  /** Has an agreement over a broad range of topics. */
  z.strictObject({ kind: z.literal('comprehensive'), field: id }),
]);

export const coverageStatementSchema = z.strictObject({
  id,
  /** In our words: "All European states with a formal arrangement in criminal matters". */
  text,
  counterpart: id,
  region: z.optional(id).check(z.describe('Region the statement is about; absent: the whole world.')),
  property: propertySchema,
  parties: z.array(id).check(z.minLength(1)).check(z.describe('The complete list.')),
  asOf: partialDateSchema,
  cites,
});

/** How many instruments or states, where the source gives the number and not the whole list. */
export const countStatementSchema = z.strictObject({
  id,
  text,
  counterpart: id,
  region: z.optional(id),
  counts: z.enum(['states', 'instruments']),
  property: propertySchema,
  event: z.optional(dateEventSchema),
  number: z.int().check(z.nonnegative()),
  asOf: partialDateSchema,
  cites,
});

/** A source says that a party has no agreement with the counterpart. */
export const absenceSchema = z.strictObject({
  id,
  party: id,
  counterpart: id,
  field: id.check(z.describe('Field of law as a whole, or single topics.')),
  topics: z.optional(z.array(id)),
  asOf: partialDateSchema,
  standing: z.enum(['stated', 'implied']).check(z.describe('`implied`: the source calls the party a candidate.')),
  note: z.optional(text),
  cites,
});

export const membershipStatusSchema = z.enum(['member', 'observer', 'contact point', 'non-member', 'excluded']);

export const organisationSchema = z.strictObject({
  id,
  names: z.record(language, z.array(text).check(z.minLength(1))),
  abbreviations: z._default(z.array(text), []),
  description: z.optional(sourced(text)),
});

export const membershipSchema = z.strictObject({
  party: id,
  organisation: id,
  status: membershipStatusSchema,
  from: z.optional(partialDateSchema),
  to: z.optional(partialDateSchema),
  note: z.optional(text),
  disputes: z._default(z.array(disputeSchema), []),
  cites,
});

// ---- context -------------------------------------------------------------------------------

/** Meetings, visits, conferences, ad hoc cooperation. */
export const engagementSchema = z.strictObject({
  id,
  title: text,
  date: z.optional(partialDateSchema).check(z.describe('First day, and last day where it took more than one.')),
  until: z.optional(partialDateSchema),
  parties: z._default(z.array(id), []),
  organisations: z._default(z.array(id), []),
  facts: z.array(z.strictObject({ about: text, text, cites })).check(z.minLength(1)),
});

/** A court case or an extradition. */
export const caseSchema = z.strictObject({
  id,
  title: text,
  parties: z._default(z.array(id), []),
  agreements: z._default(z.array(id), []),
  events: z.array(z.strictObject({ about: text, date: z.optional(partialDateSchema), text, cites })).check(z.minLength(1)),
  disputes: z._default(z.array(disputeSchema), []),
});

export const glossaryTermSchema = z.strictObject({
  id,
  term: z.record(language, text).check(z.describe('The term by language.')),
  definition: text,
  topic: z.optional(id),
  cites,
});

/** A sourced statement about the field as a whole. */
export const contextFactSchema = z.strictObject({ id, about: text, text, cites, disputes: z._default(z.array(disputeSchema), []) });

// ---- dataset -------------------------------------------------------------------------------

export const datasetSchema = z.strictObject({
  $schema: z.optional(z.string()).check(z.describe('Where an editor finds the JSON Schema of the file.')),
  id,
  title: text,
  version: z
    .string()
    .check(z.regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers: 1.0.0'))
    .check(z.describe('Semantic version of the data, apart from the program’s.')),
  asOf: partialDateSchema.check(z.describe('The day up to which the dataset was kept.')),
  focalParty: z.optional(id).check(z.describe('The party whose relations the dataset is about.')),
  defaultField: z.optional(id).check(z.describe('The field of law meant when a draft names none.')),
  licence: z.optional(text),
  sources: z._default(z.array(sourceSchema), []),
  regions: z._default(z.array(regionSchema), []),
  parties: z._default(z.array(partySchema), []),
  organisations: z._default(z.array(organisationSchema), []),
  topics: z._default(z.array(topicSchema), []),
  agreements: z._default(z.array(agreementSchema), []),
  coverage: z._default(z.array(coverageStatementSchema), []),
  counts: z._default(z.array(countStatementSchema), []),
  absences: z._default(z.array(absenceSchema), []),
  memberships: z._default(z.array(membershipSchema), []),
  engagements: z._default(z.array(engagementSchema), []),
  cases: z._default(z.array(caseSchema), []),
  glossary: z._default(z.array(glossaryTermSchema), []),
  context: z._default(z.array(contextFactSchema), []),
});

export type PartialDate = z.infer<typeof partialDateSchema>;
export type SourceKind = z.infer<typeof sourceKindSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Sourced<T> = { readonly value: T; readonly cites: readonly Citation[]; readonly note?: string | undefined };
export type PartyNames = z.infer<typeof partyNamesSchema>;
export type NameGuard = z.infer<typeof nameGuardSchema>;
export type Party = z.infer<typeof partySchema>;
export type Region = z.infer<typeof regionSchema>;
export type TopicWords = z.infer<typeof topicWordsSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type AgreementKind = z.infer<typeof agreementKindSchema>;
export type DateEvent = z.infer<typeof dateEventSchema>;
export type AgreementDate = z.infer<typeof agreementDateSchema>;
export type ScopeValue = z.infer<typeof scopeValueSchema>;
export type Dispute = z.infer<typeof disputeSchema>;
export type Agreement = z.infer<typeof agreementSchema>;
export type Property = z.infer<typeof propertySchema>;
export type CoverageStatement = z.infer<typeof coverageStatementSchema>;
export type CountStatement = z.infer<typeof countStatementSchema>;
export type Absence = z.infer<typeof absenceSchema>;
export type MembershipStatus = z.infer<typeof membershipStatusSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Membership = z.infer<typeof membershipSchema>;
export type Engagement = z.infer<typeof engagementSchema>;
export type Case = z.infer<typeof caseSchema>;
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
export type ContextFact = z.infer<typeof contextFactSchema>;
export type Dataset = z.infer<typeof datasetSchema>;
