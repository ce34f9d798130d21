/**
 * The shape of the record: what `data/` holds, what a user's own dataset holds, and what `dist/record.json` ships.
 * Every type of the record is inferred from these schemas, and the JSON Schemas in `data/schema/` are generated from
 * them. All else in the program imports types only, so that zod is loaded where a dataset is validated and nowhere else.
 */
import * as z from 'zod';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'an id is letters, digits, dots and hyphens, and begins with a letter or digit');
const text = z.string().trim().min(1, 'this must not be empty');

/** An ISO 8601 date of the precision the source gives: `2019`, `2019-07` or `2019-07-08`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is 2019, 2019-07 or 2019-07-08, as exact as the source is');

/** A BCP 47 language tag: `en`, `zh-Hant`. */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language is a tag such as en or zh-Hant');

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
  /** As far as the source shows it; `null` where it shows none. */
  date: partialDateSchema.nullable(),
  /** What the source says about its date beyond an ISO date ("print date", "after June 2022"). */
  dateNote: text.optional(),
  kind: sourceKindSchema,
});

/** Where a value comes from: the source and the place in it. */
export const citationSchema = z.strictObject({
  source: id,
  /** Where to look: "Article 4", "title", "second paragraph", "date line". */
  at: text,
});

const cites = z.array(citationSchema).min(1);

/** A value with its sources. */
const sourced = <T extends z.ZodType>(value: T) => z.strictObject({ value, cites, note: text.optional() });

// ---- names ---------------------------------------------------------------------------------

/** The words a party is called by in one language. */
export const partyNamesSchema = z.strictObject({
  /** The everyday name: "Denmark". */
  name: text,
  /** Official and other names: "Kingdom of Denmark", "Holland". */
  others: z.array(text).default([]),
  /** Used as such only in capitals as printed: "UK", "U.S.". */
  abbreviations: z.array(text).default([]),
  /** Adjectives: "Danish". */
  adjectives: z.array(text).default([]),
  /** The people: "Danes", "Danish people". */
  people: z.array(text).default([]),
  /** Capital and seat of government, used for the government: "Copenhagen", "The Hague". */
  capitals: z.array(text).default([]),
  /** Organs that act for the party: "Sejm", "Bundestag". */
  organs: z.array(text).default([]),
});

/** Neighbours which show that a name stands for something else: "Georgia" after "Atlanta,", "Jersey" after "New". */
export const nameGuardSchema = z.strictObject({
  name: text,
  notAfter: z.array(text).default([]),
  notBefore: z.array(text).default([]),
  why: text.optional(),
});

export const partySchema = z.strictObject({
  id,
  kind: z.enum(['state', 'territory', 'organisation']),
  /** Names by language tag; `en` is what drafts are read with, the others serve hover and completion. */
  names: z.record(language, partyNamesSchema),
  /** The regions it lies in, as drafts name them: "Europe", "Nordic". Ids of `regions`. */
  regions: z.array(id).default([]),
  guards: z.array(nameGuardSchema).default([]),
});

export const regionSchema = z.strictObject({
  id,
  /** By language: "Europe". */
  names: z.record(language, z.array(text)),
  adjectives: z.record(language, z.array(text)),
});

// ---- topics --------------------------------------------------------------------------------

/** The words of one language that name a topic. */
export const topicWordsSchema = z.strictObject({
  /** Nouns and noun phrases: "extradition", "transfer of sentenced persons", "prisoner transfer". */
  nouns: z.array(text),
  /** Abbreviations, read in capitals only: "TSP", "MLA". */
  abbreviations: z.array(text).default([]),
  /** Verbs that mean the topic whatever their object, base form: "extradite". */
  verbs: z.array(text).default([]),
  /** Verbs that mean the topic with one of these objects: "surrender" + "fugitive". */
  verbPhrases: z.array(z.strictObject({ verbs: z.array(text).min(1), objects: z.array(text).min(1) })).default([]),
});

export const topicSchema = z.strictObject({
  id,
  /** Label by language. */
  labels: z.record(language, text),
  words: z.record(language, topicWordsSchema),
  /** The topic it is a part of: what covers the whole covers the part. */
  partOf: id.optional(),
  /** The field of law: a scope statement about one field says nothing about another. */
  field: id,
  definition: sourced(text).optional(),
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
  /** `dated`: the source gives a date and does not say of what. */
  event: dateEventSchema,
  date: partialDateSchema,
  /** The side that acted, where the sides acted on different days. */
  by: id.optional(),
  place: text.optional(),
  note: text.optional(),
  cites,
});

export const scopeValueSchema = z.enum(['covered', 'not covered']);

export const disputeSchema = z.strictObject({
  id,
  /** What the sources disagree on: `signed`, `scope.extradition`, `parties`, ... */
  field: text,
  question: text,
  sides: z
    .array(
      z.strictObject({
        value: text,
        /** Where the side is a date or a scope value, so that a draft that takes this side can be recognised. */
        date: partialDateSchema.optional(),
        scope: scopeValueSchema.optional(),
        cites,
      }),
    )
    .min(2),
  standing: z.enum(['open', 'settled']),
  /** Index of the preferred side; needed when settled. */
  preferred: z.int().nonnegative().optional(),
  why: text,
});

export const agreementSchema = z.strictObject({
  id,
  kind: sourced(agreementKindSchema),
  /** Field of law: `criminal`, `civil`, `police`, `drugs`, `anti-corruption`, `justice-administration`, ... */
  field: id,
  /** How we call it in the interface: "Danish–Taiwanese arrangement (2019)". Ours, so it needs no source. */
  label: text,
  /** Set where it is of another field and stands in the dataset so that nobody takes it for one of its own. */
  adjacent: z.boolean().default(false),
  titles: z.array(z.strictObject({ language, text, short: z.boolean().default(false), cites })).default([]),
  /** The sides as states or organisations, and the office or authority in whose name each acted. */
  parties: z.array(z.strictObject({ party: id, office: sourced(text).optional() })).min(2),
  dates: z.array(agreementDateSchema).default([]),
  status: sourced(z.enum(['in force', 'signed', 'lapsed', 'terminated', 'not in force', 'expired'])).optional(),
  /** Topic id → covered or not covered. A topic that is absent is *not recorded*. */
  scope: z.record(id, sourced(scopeValueSchema)).default({}),
  /** Set where a source says that the agreement is about these topics and nothing else of its field. */
  limitedTo: sourced(z.array(id).min(1)).optional(),
  /** Set where it was made for one case only. */
  singleCase: sourced(text).optional(),
  relations: z
    .array(z.strictObject({ kind: z.enum(['supplements', 'supersedes', 'amends', 'implements']), agreement: id, cites }))
    .default([]),
  disputes: z.array(disputeSchema).default([]),
  /** Further facts in our own words, in reading order. */
  facts: z.array(z.strictObject({ about: text, text, cites })).default([]),
  /** Set where only weak sources attest the agreement: judged cautiously. */
  weak: z.boolean().default(false),
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
  /** Region the statement is about; absent: the whole world. */
  region: id.optional(),
  property: propertySchema,
  /** The complete list. */
  parties: z.array(id).min(1),
  asOf: partialDateSchema,
  cites,
});

/** How many instruments or states, where the source gives the number and not the whole list. */
export const countStatementSchema = z.strictObject({
  id,
  text,
  counterpart: id,
  region: id.optional(),
  counts: z.enum(['states', 'instruments']),
  property: propertySchema,
  event: dateEventSchema.optional(),
  number: z.int().nonnegative(),
  asOf: partialDateSchema,
  cites,
});

/** A source says that a party has no agreement with the counterpart. */
export const absenceSchema = z.strictObject({
  id,
  party: id,
  counterpart: id,
  /** Field of law as a whole, or single topics. */
  field: id,
  topics: z.array(id).optional(),
  asOf: partialDateSchema,
  /** `implied`: the source calls the party a candidate. */
  standing: z.enum(['stated', 'implied']),
  note: text.optional(),
  cites,
});

export const membershipStatusSchema = z.enum(['member', 'observer', 'contact point', 'non-member', 'excluded']);

export const organisationSchema = z.strictObject({
  id,
  names: z.record(language, z.array(text).min(1)),
  abbreviations: z.array(text).default([]),
  description: sourced(text).optional(),
});

export const membershipSchema = z.strictObject({
  party: id,
  organisation: id,
  status: membershipStatusSchema,
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  note: text.optional(),
  disputes: z.array(disputeSchema).default([]),
  cites,
});

// ---- context -------------------------------------------------------------------------------

/** Meetings, visits, conferences, ad hoc cooperation. */
export const engagementSchema = z.strictObject({
  id,
  title: text,
  /** First day, and last day where it took more than one. */
  date: partialDateSchema.optional(),
  until: partialDateSchema.optional(),
  parties: z.array(id).default([]),
  organisations: z.array(id).default([]),
  facts: z.array(z.strictObject({ about: text, text, cites })).min(1),
});

/** A court case or an extradition. */
export const caseSchema = z.strictObject({
  id,
  title: text,
  parties: z.array(id).default([]),
  agreements: z.array(id).default([]),
  events: z.array(z.strictObject({ about: text, date: partialDateSchema.optional(), text, cites })).min(1),
  disputes: z.array(disputeSchema).default([]),
});

export const glossaryTermSchema = z.strictObject({
  id,
  /** The term by language. */
  term: z.record(language, text),
  definition: text,
  topic: id.optional(),
  cites,
});

/** A sourced statement about the field as a whole. */
export const contextFactSchema = z.strictObject({ id, about: text, text, cites, disputes: z.array(disputeSchema).default([]) });

// ---- dataset -------------------------------------------------------------------------------

export const datasetSchema = z.strictObject({
  /** Where an editor finds the JSON Schema of the file. */
  $schema: z.string().optional(),
  id,
  title: text,
  /** Semantic version of the data, apart from the program's. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers: 1.0.0'),
  /** The day up to which the dataset was kept. */
  asOf: partialDateSchema,
  /** The party whose relations the dataset is about. */
  focalParty: id.optional(),
  /** The field of law meant when a draft names none. */
  defaultField: id.optional(),
  licence: text.optional(),
  sources: z.array(sourceSchema).default([]),
  regions: z.array(regionSchema).default([]),
  parties: z.array(partySchema).default([]),
  organisations: z.array(organisationSchema).default([]),
  topics: z.array(topicSchema).default([]),
  agreements: z.array(agreementSchema).default([]),
  coverage: z.array(coverageStatementSchema).default([]),
  counts: z.array(countStatementSchema).default([]),
  absences: z.array(absenceSchema).default([]),
  memberships: z.array(membershipSchema).default([]),
  engagements: z.array(engagementSchema).default([]),
  cases: z.array(caseSchema).default([]),
  glossary: z.array(glossaryTermSchema).default([]),
  context: z.array(contextFactSchema).default([]),
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
