import * as z from 'zod';
import * as schemas from '../../src/record/schema.js';

/** The parts of a dataset that have a definition of their own. */
const parts = {
  date: schemas.partialDateSchema,
  source: schemas.sourceSchema,
  citation: schemas.citationSchema,
  names: schemas.partyNamesSchema,
  party: schemas.partySchema,
  region: schemas.regionSchema,
  organisation: schemas.organisationSchema,
  topic: schemas.topicSchema,
  property: schemas.propertySchema,
  dispute: schemas.disputeSchema,
  agreement: schemas.agreementSchema,
  coverage: schemas.coverageStatementSchema,
  count: schemas.countStatementSchema,
  absence: schemas.absenceSchema,
  membership: schemas.membershipSchema,
  engagement: schemas.engagementSchema,
  case: schemas.caseSchema,
  term: schemas.glossaryTermSchema,
  contextFact: schemas.contextFactSchema,
};

/** JSON Schemas by file name below data/schema/, made from the zod schemas; of what is written, so defaults may be left out. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const metadata = z.registry<{ id?: string; title?: string; description?: string }>();
  for (const [id, schema] of Object.entries(parts)) {
    metadata.add(schema, { id });
  }
  metadata.add(schemas.datasetSchema, {
    title: 'Treaty Desk dataset',
    description: 'Agreements, statements and sources that drafts are checked against.',
  });
  const dataset = z.toJSONSchema(schemas.datasetSchema, { io: 'input', target: 'draft-7', metadata });
  return { 'dataset.schema.json': `${JSON.stringify(dataset, null, 2)}\n` };
}
