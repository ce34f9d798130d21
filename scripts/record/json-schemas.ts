import * as z from 'zod/mini';
import { configSchema } from '../../src/config/schema.js';
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
  for (const [id, schema] of Object.entries(parts)) {
    z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id });
  }
  const written = (schema: z.core.$ZodType, title: string, description: string): string => {
    z.globalRegistry.add(schema, { title, description });
    return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`;
  };
  return {
    'dataset.schema.json': written(
      schemas.datasetSchema,
      'Treaty Desk dataset',
      'Agreements, statements and sources that drafts are checked against.',
    ),
    'config.schema.json': written(
      configSchema,
      'Treaty Desk configuration',
      'What a team shares between its editors and the command line.',
    ),
  };
}
