/// Asks servers on the internet: [cliffhanger.web.Web] holds the connection and the cache, a [cliffhanger.web.Site] is one
/// service with the pace that it asks for. Only https, only the hosts that are named, never a private address, and no answer
/// larger than it may be. What goes wrong is a [cliffhanger.web.WebProblem] with a plain sentence. Calls block; make them from
/// a thread that may wait.
@NullMarked
package cliffhanger.web;

import org.jspecify.annotations.NullMarked;
