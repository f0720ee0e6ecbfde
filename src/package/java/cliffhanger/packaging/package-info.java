/// Makes the packages of the system that it runs on: a runtime by jlink with JavaFX inside, an image by jpackage with an AOT cache
/// trained on it, and the installer. Run from source by `mvn -Ppackage verify`, with the JDK that goes into the package.
package cliffhanger.packaging;
