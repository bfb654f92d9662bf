// The plans of a git revision, for a feature of the server that runs under Node.
export { isWithin, RepositoryError } from '@goldenthread/workspace';
export {
  comparedPlans,
  plansOfCommit,
  planVersions,
  Repository,
  type Side,
} from '@goldenthread/workspace/git';
