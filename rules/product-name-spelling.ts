import { both } from '../domain/bilingual.ts';
import { editDistance } from '../domain/nearest.ts';
import { foldWidth } from './fold-width.ts';
import { defineRule, found } from './rule.ts';

/** Names as their makers spell them, at least six letters long: shorter ones have too many honest neighbours. */
const wellKnown = [
  'WordPress',
  'PostgreSQL',
  'MongoDB',
  'Elasticsearch',
  'Kubernetes',
  'Docker',
  'CentOS',
  'Ubuntu',
  'Debian',
  'Windows',
  'RabbitMQ',
  'Zookeeper',
  'Jenkins',
  'GitLab',
  'Grafana',
  'Prometheus',
  'MariaDB',
  'SQLServer',
  'Tomcat',
  'Apache',
  'Python',
  'Nextcloud',
  'Magento',
  'Drupal',
  'Joomla',
  'Discuz',
  'openEuler',
  'Redmine',
  'ClickHouse',
  'InfluxDB',
  'Logstash',
  'Kibana',
  'OpenStack',
  'TensorFlow',
  'PyTorch',
  'SonarQube',
];

/**
 * The name of a well-known software with a letter wrong, missing or swapped. Source: listing guide, product name (its
 * example is "wordpess"); the list of names is our own. Checked 2026-11-22.
 */
export const productNameSpelling = defineRule({
  id: 'product-name-spelling',
  title: both('软件名称拼写', 'Spelling of software names'),
  severity: 'warn',
  needs: ['text'],
  check: ({ text }) =>
    found(
      [...foldWidth(text).matchAll(/[A-Za-z]{5,}/gu)].flatMap((match) => {
        const meant = misspelt(match[0]);
        if (!meant) return [];
        return [
          {
            code: 'product-name-spelling',
            quote: text.slice(match.index, match.index + match[0].length),
            span: { start: match.index, end: match.index + match[0].length },
            message: both(
              `“${match[0]}”像是“${meant}”的误写。请按通行写法改正。`,
              `"${match[0]}" looks like "${meant}" misspelt. Use the usual spelling.`,
            ),
            rewrites: [meant],
          },
        ];
      }),
    ),
});

function misspelt(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (wellKnown.some((name) => name.toLowerCase() === lower)) return undefined;
  return wellKnown.find((name) => {
    const right = name.toLowerCase();
    return (
      right[0] === lower[0] &&
      !lower.startsWith(right) &&
      !right.startsWith(lower) &&
      (editDistance(right, lower) === 1 || isSwapped(right, lower))
    );
  });
}

/** Two neighbouring letters changed places. */
function isSwapped(right: string, word: string): boolean {
  if (right.length !== word.length) return false;
  const at = [...right].findIndex((letter, index) => letter !== word[index]);
  return at >= 0 && right === word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}
