-- The calendar asks for what airs between two days, and history for what was watched between two moments; each by an index alone.
CREATE INDEX play_by_time ON play (played_at) WHERE played_at IS NOT NULL;
CREATE INDEX episode_by_window ON episode (air_last) WHERE air_first < air_last;
CREATE INDEX special_by_air ON episode (air_last) WHERE special = 1 AND air_last IS NOT NULL;
CREATE INDEX episode_without_air ON episode (season_id) WHERE air_last IS NULL;
