/// What years of watching come to. Facts come from [cliffhanger.insights.InsightsPages]; [cliffhanger.insights.Insights] works the
/// figures out of them.
@NullMarked
package cliffhanger.insights;

import org.jspecify.annotations.NullMarked;
