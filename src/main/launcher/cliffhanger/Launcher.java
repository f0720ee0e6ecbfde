package cliffhanger;
public final class Launcher { public static void main(String[] a) throws Exception { } }
