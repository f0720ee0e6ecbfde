package cliffhanger.ui;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;

/// A [Glyph], as large (`-fx-icon-size`, in pixels) and in the colour (`-fx-icon-color`) that the style sheets say.
public final class Icon extends Region {
    /// The side of the square that glyphs are drawn in.
    private static final double SQUARE = 24;

    private static final StyleablePropertyFactory<Icon> FACTORY = new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<Icon, Number> SIZE = FACTORY.createSizeCssMetaData("-fx-icon-size", icon -> icon.size, 16.0);
    private static final CssMetaData<Icon, Paint> COLOUR = FACTORY.createPaintCssMetaData("-fx-icon-color", icon -> icon.colour, Color.GRAY);

    private final SVGPath path = new SVGPath();
    private final StyleableProperty<Number> size;
    private final StyleableProperty<Paint> colour;
    private @Nullable Glyph glyph;

    public Icon() {
        SimpleStyleableDoubleProperty side = new SimpleStyleableDoubleProperty(SIZE, this, "size", 16.0);
        SimpleStyleableObjectProperty<Paint> paint = new SimpleStyleableObjectProperty<>(COLOUR, this, "colour", Color.GRAY);
        size = side;
        colour = paint;
        getStyleClass().add("icon");
        path.setFill(null);
        path.setStrokeWidth(2);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.strokeProperty().bind(paint);
        path.setManaged(false);
        getChildren().add(path);
        setMouseTransparent(true);
        side.subscribe(this::requestLayout);
    }

    public Icon(Glyph glyph) {
        this();
        setGlyph(glyph);
    }

    public void setGlyph(Glyph glyph) {
        this.glyph = glyph;
        path.setContent(glyph.path());
    }

    public @Nullable Glyph getGlyph() {
        return glyph;
    }

    private double side() {
        return size.getValue().doubleValue();
    }

    @Override
    protected double computePrefWidth(double height) {
        return side();
    }

    @Override
    protected double computePrefHeight(double width) {
        return side();
    }

    @Override
    protected double computeMinWidth(double height) {
        return side();
    }

    @Override
    protected double computeMinHeight(double width) {
        return side();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return side();
    }

    @Override
    protected double computeMaxHeight(double width) {
        return side();
    }

    /// A shape grows from the middle of its own bounds, and lies in the square where its path says.
    @Override
    protected void layoutChildren() {
        double scale = side() / SQUARE;
        path.setScaleX(scale);
        path.setScaleY(scale);
        double centreX = path.getLayoutBounds().getCenterX();
        double centreY = path.getLayoutBounds().getCenterY();
        path.setLayoutX(centreX * scale - centreX);
        path.setLayoutY(centreY * scale - centreY);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
