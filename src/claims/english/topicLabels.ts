import type { TreatyRecord } from '../../record/record.js';
import { tokenize } from './tokens.js';
import { is, topicOf, type Unit } from './units.js';

/** Words that stand for a topic where a label has room for one word only: "Prisoners", "Evidence". */
export type TopicLabels = ReadonlyMap<string, string>;

/** A word has to stand in so many of a topic's names to be a label for it. */
const NAMES_NEEDED = 2;

/**
 * The words that stand in several names of one topic and in none of any other. Linear in the number of names.
 * @param language the names' language
 */
export function topicLabels(record: TreatyRecord, language: string): TopicLabels {
  const owners = new Map<string, Map<string, number>>();
  for (const topic of record.topics.values()) {
    for (const noun of topic.words[language]?.nouns ?? []) {
      const words = new Set(tokenize(noun, { start: 0, end: noun.length }).map((t) => t.lower));
      for (const word of words) {
        const counts = owners.get(word) ?? new Map<string, number>();
        counts.set(topic.id, (counts.get(topic.id) ?? 0) + 1);
        owners.set(word, counts);
      }
    }
  }
  const labels = new Map<string, string>();
  for (const [word, counts] of owners) {
    const [only] = counts;
    if (counts.size === 1 && only && only[1] >= NAMES_NEEDED && word.length > 3) {
      labels.set(word, only[0]);
    }
  }
  return labels;
}

/** The topics that a label names, each once; none where it has a word that belongs to no topic. */
export function topicsOfLabel(units: readonly Unit[], labels: TopicLabels): readonly string[] {
  const topics = new Set<string>();
  for (const unit of units) {
    const topic = topicOf(unit) ?? (unit.named ? undefined : labels.get(unit.lower));
    if (topic !== undefined) {
      topics.add(topic);
    } else if (!(unit.mark || is(unit, 'coordinator', 'determiner', 'legal') || unit.lower === 'of')) {
      return [];
    }
  }
  return [...topics];
}
