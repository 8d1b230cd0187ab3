import { expect, it } from 'vitest';
import { RequestDurations } from '../../../src/http/metrics/request-durations.ts';

const HEAD = `# HELP http_request_duration_seconds Time from a request to the end of its answer, by what was asked for and class of status.
# TYPE http_request_duration_seconds histogram
`;

it('durations that nobody has counted have no rows', () => {
  expect(new RequestDurations().text()).toBe(HEAD);
});

it('durations are a histogram for each kind and class of status, each bucket with all that was faster', () => {
  const durations = new RequestDurations();
  durations.count(0, 200, 0.0005);
  durations.count(0, 206, 0.002);
  durations.count(1, 503, 60);
  expect(durations.text()).toBe(`${HEAD}${[
    ...buckets('page', '2xx', [1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]),
    'http_request_duration_seconds_sum{kind="page",status="2xx"} 0.0025',
    'http_request_duration_seconds_count{kind="page",status="2xx"} 2',
    ...buckets('search', '5xx', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
    'http_request_duration_seconds_sum{kind="search",status="5xx"} 60',
    'http_request_duration_seconds_count{kind="search",status="5xx"} 1',
  ].join('\n')}
`);
});

function buckets(kind: string, status: string, counts: readonly number[]): readonly string[] {
  const bounds = '0.0005 0.001 0.0025 0.005 0.01 0.025 0.05 0.1 0.25 0.5 1 2.5 5 10 +Inf'.split(' ');
  return counts.map(
    (count, index) =>
      `http_request_duration_seconds_bucket{kind="${kind}",status="${status}",le="${bounds[index]}"} ${count}`,
  );
}
